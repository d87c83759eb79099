// A page of the person's own with nothing on it yet: that it is so, why, and words to who can tell.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: nothing

    required property AppContext app
    property string text: ""
    property string why: ""
    property bool asks: true // the way to them stands here
    readonly property var aloud: [text, why, ask]

    spacing: 16

    Words {
        visible: nothing.text !== ""
        text: nothing.text
        size: Theme.sizeAnswer
        Layout.fillWidth: true
    }
    Words {
        text: nothing.why
        size: Theme.px(Theme.phone ? 22 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppButton {
        id: ask

        objectName: "askSupporters"
        visible: nothing.asks && !nothing.app.session.staff
        participant: true
        iconName: "comment"
        text: qsTr("支援者に聞く")
        fontSize: Theme.px(Theme.phone ? 20 : 24)
        onClicked: nothing.app.askSupporters()
        Layout.fillWidth: Theme.phone
    }
}
