// The ring around what has the keyboard: 4 px, 3 px away, outside; nothing moves.
import QtQuick
import Ayumi.Style

Rectangle {
    id: ring

    property bool shown: false
    property real around: Theme.radiusButton // radius of what it goes around

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    color: "transparent"
    radius: around + Theme.focusGap + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: Theme.focus
    visible: shown
    z: 10
}
