// A participant's code from the office, once; it is asked of the server.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: step

    required property SignInPage page

    spacing: 20

    FactLine {
        iconName: "cloudup"
        text: qsTr("このときだけ、電波が必要です")
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "info"
        text: qsTr("コードは事務所で出します。1回だけ使えます")
        Layout.fillWidth: true
    }
    Field {
        id: code

        objectName: "signInCode"
        label: qsTr("事務所からのコード")
        enabled: !step.page.busy
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onAccepted: step.page.useCode(code.text)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "signInProblem"
        problem: step.page.problem
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "signInCodeGo"
        kind: "primary"
        main: true
        text: step.page.busy ? qsTr("確かめています") : qsTr("つぎへ")
        iconAfter: step.page.busy ? "" : "next"
        enabled: !step.page.busy && code.text !== ""
        onClicked: step.page.useCode(code.text)
        Layout.fillWidth: true
    }
}
