// Step 2: what was read, and what this tablet can keep safe; then the server is asked.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: step

    required property EnrolPage page

    spacing: 20

    Words {
        text: qsTr("この招待で登録します")
        size: Theme.px(Theme.phone ? 24 : 28)
        bold: true
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "pin"
        text: qsTr("サーバー：%1").arg(step.page.address)
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "lock"
        text: qsTr("相手が本物かどうかは、つなぐときに招待の印で確かめます")
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "tablet"
        text: step.page.protection === "passphrase"
              ? qsTr("このタブレットには鍵をしまう部品がありません。起動のたびに支援者の合言葉で開けます")
              : qsTr("記録の鍵は、このタブレットの鍵入れにしまいます")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "enrolProblem"
        problem: step.page.problem
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.phone ? 1 : 2
        columnSpacing: 12
        rowSpacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "enrolBack"
            main: true
            text: qsTr("なおす")
            enabled: !step.page.busy
            onClicked: step.page.backToCode()
            Layout.fillWidth: Theme.phone
            Layout.minimumWidth: Theme.size(180)
        }
        AppButton {
            objectName: "enrolGo"
            kind: "primary"
            main: true
            text: step.page.busy ? qsTr("確かめています") : qsTr("登録する")
            enabled: !step.page.busy
            onClicked: step.page.enrol()
            Layout.fillWidth: true
        }
    }
}
