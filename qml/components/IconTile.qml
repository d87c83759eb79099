// An icon on a tinted rounded square, as on cards and rows.
import QtQuick
import Ayumi.Style

Rectangle {
    id: tile

    property string iconName: ""
    property string hue: "mizu"
    property real size: Theme.size(52)

    implicitWidth: size
    implicitHeight: size
    radius: size < 80 ? 14 : 28
    color: Theme.tint(hue)
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.deep(hue)
    Accessible.ignored: true

    AppIcon {
        anchors.centerIn: parent
        name: tile.iconName
        size: Math.round(tile.size * (tile.size < 80 ? 0.54 : 0.66))
        color: Theme.deep(tile.hue)
    }
}
