// Who will read what is written here; stands on every screen where something can be written.
import QtQuick
import Ayumi.Style

PlainFact {
    property var readers: [] // family names as markup

    objectName: "whoReads"
    iconName: "eye"
    text: readers.length === 0 ? qsTr("見る人は、まだ決まっていません。")
                               : qsTr("見る人：%1").arg(Say.names(readers))
    size: Theme.px(Theme.phone ? 20 : 24)
}
