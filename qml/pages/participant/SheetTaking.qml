// Before a sheet is taken back, or one that was begun is given up: what is lost and what is kept.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: taking

    readonly property bool given: page.writtenOn !== "" && !page.begun
    readonly property string day: Say.longDay(page.writtenOn)

    nextVisible: false
    centred: true
    bodySpacing: Theme.phone ? 16 : 24

    Words {
        objectName: "sheetTaking"
        text: taking.given ? qsTr("%1に渡したシートを取り消しますか。").arg(taking.day)
            : taking.page.begun ? qsTr("この書きかけをやめますか。") : qsTr("この書きかけを消しますか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetLost"
        text: taking.given ? qsTr("もう使いません。もとには戻せません。")
            : taking.page.begun ? qsTr("つづきは書けなくなります。")
            : qsTr("書いたことは消えます。もとには戻せません。")
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetLostSince"
        visible: taking.page.begun && taking.page.dirty
        text: qsTr("前の保存のあとに書いたことは消えます。")
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetStays"
        iconName: "check"
        text: taking.given ? qsTr("書いたことは記録に残ります。あなたも見る人も読めます。")
            : taking.page.begun ? qsTr("%1までに保存したことは、記録に残ります。").arg(taking.day)
            : qsTr("まだだれにも渡していません。")
        Layout.fillWidth: true
    }
    ChoiceRow {
        objectName: "sheetKeep"
        iconName: "back"
        text: taking.given ? qsTr("取り消さない") : taking.page.begun ? qsTr("やめない")
            : qsTr("消さない")
        Accessible.role: Accessible.Button
        onClicked: taking.page.back()
        Layout.fillWidth: true
    }
    ChoiceRow {
        objectName: "sheetTake"
        iconName: taking.given ? "ret" : "x"
        text: SheetSay.takeBack(taking.given, taking.page.begun)
        Accessible.role: Accessible.Button
        onClicked: taking.page.takeBack()
        Layout.fillWidth: true
    }
}
