// Login name and password, checked by the server.
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
        text: qsTr("はじめの1回だけ、電波が必要です")
        Layout.fillWidth: true
    }
    Field {
        id: login

        objectName: "signInLogin"
        label: qsTr("サインインの名前")
        enabled: !step.page.busy
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: password.input.forceActiveFocus()
        Layout.fillWidth: true
    }
    SecretField {
        id: password

        objectName: "signInPassword"
        label: qsTr("パスワード")
        hint: qsTr("12文字以上")
        enabled: !step.page.busy
        onAccepted: step.page.login(login.text, password.text)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "signInProblem"
        problem: step.page.problem
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "signInGo"
        kind: "primary"
        main: true
        text: step.page.busy ? qsTr("確かめています") : qsTr("つぎへ")
        iconAfter: step.page.busy ? "" : "next"
        enabled: !step.page.busy && login.text !== "" && password.text !== ""
        onClicked: step.page.login(login.text, password.text)
        Layout.fillWidth: true
    }
}
