// When nobody knows a passphrase: the agency's recovery key from its paper opens the records here.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: entry

    required property AppContext app
    required property RecoveryPage page

    name: qsTr("復旧鍵で開ける")
    headTitle: name
    headMark: true
    backVisible: true
    onBack: page.back()

    ColumnLayout {
        spacing: 24
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(820)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft

        Words {
            text: qsTr("復旧鍵は、法人をはじめたときに紙に書いた52文字です。管理者が持っています")
            Layout.fillWidth: true
        }
        FactLine {
            iconName: "info"
            text: qsTr("開けたあと、支援者がサインインして、新しい合言葉と暗証番号を決めます")
            Layout.fillWidth: true
        }
        NoteField {
            id: paper

            objectName: "recovery"
            label: qsTr("復旧鍵")
            placeholder: "ABCD-EFGH-…"
            lines: 3
            enabled: !entry.page.busy && entry.page.waitSeconds === 0
            Component.onCompleted: {
                input.inputMethodHints = Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    | Qt.ImhPreferUppercase
                input.forceActiveFocus()
            }
            Layout.fillWidth: true
        }
        ProblemPanel {
            objectName: "recoveryProblem"
            problem: entry.page.problem
            Layout.fillWidth: true
        }
        Words {
            objectName: "recoveryWait"
            visible: entry.page.waitSeconds > 0
            text: Say.duration(entry.page.waitSeconds)
            size: Theme.px(28)
            bold: true
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "recoveryGo"
            kind: "primary"
            main: true
            text: entry.page.busy ? qsTr("確かめています") : qsTr("開ける")
            iconAfter: "next"
            enabled: paper.enabled && paper.text.trim() !== ""
            onClicked: entry.page.open(paper.text)
        }
    }
}
