// A person's consents: what they agreed to, by whom, since when, and whether it still holds.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: consents

    required property ConsentsPage page

    property string withdrawing: ""

    heading: qsTr("同意")
    subheading: qsTr("%1 さん").arg(page.personName)
    actions: AppButton {
        objectName: "consentAdd"
        visible: consents.page.writable
        kind: "primary"
        iconName: "plus"
        text: qsTr("同意を記録する")
        onClicked: consents.page.add()
        Layout.fillWidth: Theme.phone
    }

    Connections {
        target: consents.page

        function onDone() { withdrawal.close() }
    }

    ProblemPanel {
        objectName: "consentsProblem"
        problem: consents.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: consents.page.consents

        ConsentSheet {
            today: consents.app.today
            writable: consents.page.writable && !consents.page.busy
            onHistoryWanted: consents.page.showHistory(key)
            onWithdrawalWanted: {
                consents.withdrawing = key
                why.text = ""
                withdrawal.open()
            }
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "consentsEmpty"
        visible: consents.page.consents.count === 0
        what: qsTr("同意の記録はありません")
        todo: qsTr("紙や画面で同意をもらったら、ここに記録します")
        Layout.fillWidth: true
    }

    AppDialog {
        id: withdrawal

        title: qsTr("この同意を取りやめます")
        iconName: "x"
        hue: "att"
        text: qsTr("きょうから使わなくなります。前に同意したことは、わけといっしょに残ります")
        acceptText: qsTr("取りやめる")
        firstField: why.input
        acceptEnabled: !consents.page.busy && why.text.trim() !== ""
        onAccepted: consents.page.withdraw(consents.withdrawing, why.text)

        TypedNote {
            id: why

            objectName: "withdrawWhy"
            app: consents.app
            label: qsTr("わけ")
            Layout.fillWidth: true
        }
        ProblemPanel {
            problem: consents.page.problem
            Layout.fillWidth: true
        }
    }
}
