// What opens this tablet and this person's screens from now on, each typed twice.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: step

    required property SignInPage page

    function send() {
        page.choose(passphrase.text, passphraseAgain.text, secret.pin, secret.pinAgain)
    }

    spacing: 20

    Words {
        text: step.page.byCode ? qsTr("本人が、数字4つか絵3つを決めます")
                               : qsTr("このタブレットで使う鍵を決めます")
        size: Theme.px(Theme.phone ? 24 : 28)
        bold: true
        Layout.fillWidth: true
    }
    FactLine {
        visible: step.page.passphraseNeeded
        iconName: "tablet"
        text: qsTr("合言葉：起動のたびに、記録を開けるために使います")
        Layout.fillWidth: true
    }
    GridLayout {
        visible: step.page.passphraseNeeded
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        SecretField {
            id: passphrase

            objectName: "newPassphrase"
            label: qsTr("合言葉")
            hint: qsTr("12文字以上")
            status: step.page.passphraseProblem.shown ? "error" : "normal"
            message: step.page.passphraseProblem.shown ? step.page.passphraseProblem.what + "。"
                                                         + step.page.passphraseProblem.todo : ""
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        SecretField {
            id: passphraseAgain

            objectName: "newPassphraseAgain"
            label: qsTr("合言葉をもう一度")
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    FactLine {
        visible: !step.page.byCode
        iconName: "lock"
        text: qsTr("暗証番号：画面を開けるときと、署名のために使います")
        Layout.fillWidth: true
    }
    NewSecretChoice {
        id: secret

        newSecret: step.page.newSecret
        participant: step.page.byCode
        onAccepted: step.send()
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "signInProblem"
        problem: step.page.problem
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "secretsGo"
        kind: "primary"
        main: true
        text: step.page.busy ? qsTr("しまっています") : qsTr("この鍵で始める")
        iconAfter: step.page.busy ? "" : "next"
        enabled: !step.page.busy && secret.ready
        onClicked: step.send()
        Layout.fillWidth: true
    }
}
