// Of a sheet that nobody begins any more: what was begun of it is there and can be finished.
import QtQuick
import Ayumi.Components
import Ayumi.Style

MessagePanel {
    objectName: "sheetRetired"
    what: qsTr("このシートは、もう使っていません。")
    kept: qsTr("あなたが書いたものは、残っています。")
    todo: qsTr("最後まで書いて、渡すことができます。")
    size: Theme.px(Theme.phone ? 20 : 24)
}
