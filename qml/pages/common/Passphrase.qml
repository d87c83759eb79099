// After a start: a staff member's passphrase opens the records of this tablet.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: entry

    required property AppContext app
    required property PassphrasePage page

    name: qsTr("このタブレットを開ける")
    headTitle: name
    headMark: true
    backVisible: true
    onBack: page.back()

    ColumnLayout {
        spacing: 24
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(720)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft

        RowLayout {
            spacing: 20
            Layout.fillWidth: true

            Avatar {
                letter: entry.page.letter
                hue: entry.page.hue
                size: Theme.size(72)
            }
            Words {
                text: qsTr("%1 さん").arg(entry.page.markup)
                size: Theme.px(Theme.phone ? 26 : 34)
                bold: true
                Layout.fillWidth: true
            }
        }
        Words {
            text: qsTr("起動のあとは支援者の合言葉で開けます。そのあとは暗証番号で使えます")
            Layout.fillWidth: true
        }
        SecretField {
            id: secret

            objectName: "passphrase"
            label: qsTr("合言葉")
            hint: qsTr("12文字以上")
            enabled: !entry.page.busy && entry.page.waitSeconds === 0 && !entry.page.locked
            onAccepted: entry.page.open(text)
            Component.onCompleted: input.forceActiveFocus()
            Layout.fillWidth: true
        }
        ProblemPanel {
            objectName: "passphraseProblem"
            problem: entry.page.problem
            Layout.fillWidth: true
        }
        Words {
            visible: entry.page.waitSeconds > 0
            text: Say.duration(entry.page.waitSeconds)
            size: Theme.px(28)
            bold: true
            Layout.fillWidth: true
        }
        Flow {
            spacing: 12
            Layout.fillWidth: true

            AppButton {
                objectName: "passphraseGo"
                kind: "primary"
                main: true
                text: entry.page.busy ? qsTr("確かめています") : qsTr("開ける")
                iconAfter: "next"
                enabled: secret.enabled && secret.text !== ""
                onClicked: entry.page.open(secret.text)
            }
            AppButton {
                objectName: "passphraseForgot"
                main: true
                iconName: "q"
                text: qsTr("忘れました")
                onClicked: entry.page.forgot()
            }
            AppButton {
                objectName: "passphraseRecover"
                visible: entry.page.recoverable
                main: true
                iconName: "doc"
                text: qsTr("復旧鍵で開ける")
                onClicked: entry.page.recover()
            }
        }
    }
}
