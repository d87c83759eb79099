// The disc with a check on what is chosen.
import QtQuick
import Ayumi.Style

Rectangle {
    width: Theme.size(44)
    height: width
    radius: width / 2
    color: Theme.primary
    Accessible.ignored: true

    AppIcon {
        anchors.centerIn: parent
        name: "check"
        size: Math.round(parent.width * 0.64)
        strokeWidth: 2.8
        color: Theme.primaryInk
    }
}
