// What was saved here and the server has not answered yet.
import QtQuick
import Ayumi.Components

Badge {
    hue: "wait"
    iconName: "cloudoff"
    text: qsTr("送信待ち")
}
