// A state as colour, symbol and word. Not pressed.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: badge

    property string hue: "mizu"
    property string iconName: ""
    property string text: ""

    readonly property int sides: Theme.phone ? 16 : 24

    implicitWidth: line.implicitWidth + sides
    implicitHeight: Math.max(Theme.size(36), line.implicitHeight + 6)
    radius: Theme.radiusBadge
    color: Theme.tint(hue)
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.deep(hue)
    Accessible.role: Accessible.StaticText
    Accessible.name: words.plainText

    RowLayout {
        id: line

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - badge.sides + 4)
        spacing: Theme.size(Theme.phone ? 6 : 8)

        AppIcon {
            name: badge.iconName
            visible: badge.iconName !== ""
            size: Theme.size(20)
            color: Theme.deep(badge.hue)
        }
        Words {
            id: words

            text: badge.text
            size: Theme.sizeLabel
            bold: true
            color: Theme.deep(badge.hue)
            optical: true
            spoken: false
            Layout.fillWidth: true
        }
    }
}
