// A passphrase: hidden until its button shows it, kept out of suggestions.
import QtQuick
import Ayumi.Style

Field {
    id: secret

    property bool shown: false
    property bool participant: false // who presses the button: 76 high

    echoMode: shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    iconName: ""
    leastHeight: participant ? Math.max(80, Theme.fieldHeight) : Theme.fieldHeight
    inputRightPadding: leastHeight + 8

    PressArea {
        id: eye

        objectName: secret.objectName === "" ? "" : secret.objectName + "Show"
        parent: secret.input
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        width: secret.leastHeight - 4
        height: secret.leastHeight - 4
        name: secret.shown ? qsTr("文字をかくす") : qsTr("文字を見せる")
        onClicked: secret.shown = !secret.shown

        contentItem: Item {
            AppIcon {
                anchors.centerIn: parent
                name: "eye"
                color: secret.shown ? Theme.primary : Theme.ink2
            }
        }
    }
}
