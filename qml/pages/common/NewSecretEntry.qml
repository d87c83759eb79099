// A participant's new PIN or pictures for this tablet.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: entry

    required property AppContext app
    required property NewSecretPage page

    name: qsTr("新しい暗証番号か絵")
    headTitle: qsTr("%1 さん").arg(page.markup)
    backVisible: !page.done
    participant: true
    restVisible: !page.done
    onBack: page.back()
    onRest: page.rest()

    ColumnLayout {
        visible: !entry.page.done
        spacing: 20
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(760)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft

        Words {
            text: qsTr("新しい数字か絵を決めてください")
            size: Theme.px(Theme.phone ? 26 : 34)
            bold: true
            Layout.fillWidth: true
        }
        NewSecretChoice {
            id: secret

            newSecret: entry.page.newSecret
            onAccepted: entry.page.keep(pin, pinAgain)
            Layout.fillWidth: true
        }
        ProblemPanel {
            objectName: "secretProblem"
            problem: entry.page.problem
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "secretKeep"
            participant: true
            kind: "primary"
            text: entry.page.busy ? qsTr("しまっています") : qsTr("これに決める")
            enabled: secret.ready && !entry.page.busy
            onClicked: entry.page.keep(secret.pin, secret.pinAgain)
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: entry.page.done
        spacing: 20
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(760)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft

        Words {
            objectName: "secretDone"
            text: entry.page.newSecret.pictures ? qsTr("新しい絵に変えました。")
                                                : qsTr("新しい数字に変えました。")
            size: Theme.px(Theme.phone ? 28 : 38)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            text: qsTr("このタブレットでは、これからそれを使います。書いたものは全部あります。")
            size: Theme.px(Theme.phone ? 22 : 26)
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "secretEnd"
            participant: true
            kind: "primary"
            text: qsTr("おわる")
            onClicked: entry.page.back()
            Layout.fillWidth: true
        }
    }
}
