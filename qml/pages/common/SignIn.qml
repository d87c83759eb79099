// A staff member's first time on this tablet: the online login, then what opens it from now on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ayumi.Components
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: signIn

    required property SignInPage page

    name: qsTr("支援者のサインイン")
    headTitle: name
    headMark: true
    backVisible: page.backPossible
    onBack: page.back()

    Loader {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(760)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft
        sourceComponent: signIn.page.step === 1 ? loginStep : secretsStep
    }

    Component {
        id: loginStep

        SignInLogin {
            page: signIn.page
        }
    }
    Component {
        id: secretsStep

        SignInSecrets {
            page: signIn.page
        }
    }
}
