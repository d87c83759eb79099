// One place of the rail or the bottom bar: icon above its word.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: entry

    property string iconName: ""
    property bool current: false

    readonly property bool filled: current && Theme.highContrast
    readonly property color inkColor: filled ? Theme.primaryInk : current ? Theme.primary
                                                                          : Theme.ink2

    radius: Theme.radiusPanel
    padding: 4
    implicitHeight: Math.max(Theme.size(84), implicitContentHeight + 12)
    Accessible.role: Accessible.PageTab
    Accessible.selected: current

    background: Rectangle {
        radius: entry.radius
        color: entry.filled ? Theme.primary : entry.current || entry.down ? Theme.primaryTint
                                                                          : "transparent"
        border.width: Theme.highContrast && entry.down ? Theme.lineWidth : 0
        border.color: Theme.primary
    }

    contentItem: Item {
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: 0

            AppIcon {
                name: entry.iconName
                color: entry.inkColor
                Layout.alignment: Qt.AlignHCenter
            }
            Words {
                text: entry.text
                size: Theme.sizeLabel
                bold: entry.current
                color: entry.inkColor
                balanced: true
                centered: true
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
