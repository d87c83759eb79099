// Somebody's first time on this tablet: the online login, or a participant's code from the office;
// then what opens it from now on.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: signIn

    required property AppContext app
    required property SignInPage page

    name: page.byCode ? qsTr("%1 さんの暗証番号").arg(page.participantName)
                      : qsTr("支援者のサインイン")
    headTitle: name
    headMark: true
    backVisible: page.backPossible
    restVisible: page.byCode
    onBack: page.back()
    onRest: page.rest()

    SignInLogin {
        page: signIn.page
        visible: signIn.page.step === 1 && !signIn.page.byCode
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(760)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft
    }
    SignInCode {
        page: signIn.page
        visible: signIn.page.step === 1 && signIn.page.byCode
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(760)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft
    }
    SignInSecrets {
        page: signIn.page
        visible: signIn.page.step === 2
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size(760)
        Layout.alignment: Theme.wide ? Qt.AlignHCenter : Qt.AlignLeft
    }
}
