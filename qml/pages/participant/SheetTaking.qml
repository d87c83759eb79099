// Before a sheet is taken back.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: taking

    nextVisible: false
    centred: true
    bodySpacing: Theme.phone ? 16 : 24

    Words {
        text: qsTr("このシートを取り消しますか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    PlainFact {
        text: qsTr("取り消すと、もう使われません。前に書いたことは記録に残ります。")
        Layout.fillWidth: true
    }
    ChoiceRow {
        objectName: "sheetKeep"
        iconName: "back"
        text: qsTr("取り消さない")
        Accessible.role: Accessible.Button
        onClicked: taking.page.back()
        Layout.fillWidth: true
    }
    ChoiceRow {
        objectName: "sheetTake"
        iconName: "ret"
        text: qsTr("取り消す")
        Accessible.role: Accessible.Button
        onClicked: taking.page.takeBack()
        Layout.fillWidth: true
    }
}
