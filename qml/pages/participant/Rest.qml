// A quiet screen. Nothing is asked and nothing is lost; つづける goes on where one was.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantFrame {
    id: rest

    required property AppContext app
    required property RestPage page

    title: qsTr("やすみます")
    backVisible: false
    speakVisible: false
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
        text: qsTr("ゆっくり休んでください。")
        size: Theme.sizeQuestion
        bold: true
        centered: true
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("書いたものは、このタブレットにあります。")
        size: Theme.px(Theme.phone ? 22 : 26)
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
