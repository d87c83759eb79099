// A row of a list. With `pressable` the whole row opens something and ends in a chevron; children
// stand to the right of the title. `leading` takes the avatar or icon tile.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: row

    property string title: ""
    property string subtitle: ""
    property bool selected: false
    property bool titleBold: true
    property bool leadingShown: true
    property bool trailingShown: true
    property alias leading: leadingPlace.data
    default property alias trailing: trailingPlace.data

    radius: Theme.radiusPanel
    name: (titleWords.plainText + " " + subtitleWords.plainText).trim()
    enabled: true
    leftPadding: Theme.phone ? 10 : 18
    rightPadding: Theme.phone ? 10 : 18
    topPadding: 10
    bottomPadding: 10
    implicitHeight: Math.max(Theme.size(76), implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: pressable ? Accessible.Button : Accessible.ListItem

    background: Rectangle {
        radius: row.radius
        color: row.pressable && row.down || row.selected ? Theme.primaryTint : Theme.surface
        border.width: row.selected ? Theme.panelWidth : Theme.lineWidth
        border.color: row.selected || (row.pressable && row.down) ? Theme.primary : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.phone ? 10 : 16

        RowLayout {
            id: leadingPlace

            visible: row.leadingShown && children.length > 0
            Layout.fillWidth: false
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                id: titleWords

                text: row.title
                size: Theme.sizeLead
                bold: row.titleBold
                phrased: true
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }
            Words {
                id: subtitleWords

                text: row.subtitle
                size: Theme.sizeLabel
                color: Theme.ink2
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
        RowLayout {
            id: trailingPlace

            visible: row.trailingShown && children.length > 0
            spacing: 8
        }
        AppIcon {
            visible: row.pressable
            name: "next"
            size: Theme.size(24)
            color: Theme.ink2
        }
    }
}
