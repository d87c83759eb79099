// A quiet screen. Nothing is asked and nothing is lost; つづける goes on where one was.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: rest

    required property RestPage page

    title: qsTr("やすみます")
    backVisible: false
    aloud: [quiet, kept, nextText]
    restVisible: false
    centred: true
    bodySpacing: 28
    nextText: qsTr("つづける")
    onNext: page.back()

    AppIcon {
        name: "cup"
        size: Theme.size(104)
        color: Theme.primary
        Layout.alignment: Qt.AlignHCenter
    }
    Words {
        id: quiet

        text: qsTr("ゆっくり休んでください。")
        size: Theme.sizeQuestion
        bold: true
        balanced: true
        centered: true
        Layout.fillWidth: true
    }
    Words {
        id: kept

        text: rest.app.practice ? qsTr("練習です。残りません。")
                                : qsTr("書いたものは、このタブレットにあります。")
        size: Theme.px(Theme.phone ? 22 : 26)
        balanced: true
        centered: true
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "restStop"
        visible: rest.page.mayStop
        participant: true
        text: qsTr("きょうはここまで")
        fontSize: Theme.px(Theme.phone ? 20 : 24)
        onClicked: rest.page.stop()
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: Theme.phone
    }
}
