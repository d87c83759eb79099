// A day of the overview: its number, how many came of those planned, and what there is besides as
// signs with numbers. Says all of it in words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: cell

    required property int index
    required property string key // the day
    required property bool open
    required property bool today
    required property var sums // OverviewSums

    readonly property bool expected: sums.planned > 0 || sums.came > 0
    readonly property color ink: open || expected ? Theme.ink : Theme.ink2
    // Two lines of two are what there is room for
    readonly property var marks: OverviewWords.marks.filter(one => sums[one.key] > 0).slice(0, 4)

    objectName: "overviewDay_" + key
    radius: Theme.radiusBadge
    name: Say.joined([Say.day(key), OverviewWords.opened(open), today ? qsTr("きょう") : "",
                      OverviewWords.day(sums)], " ")

    background: Rectangle {
        radius: cell.radius
        color: cell.down ? Theme.primaryTint : cell.open ? Theme.surface : Theme.surface2
        border.width: cell.today ? Theme.panelWidth : Theme.lineWidth
        border.color: cell.down ? Theme.primary : cell.today ? Theme.outline : Theme.line
    }

    contentItem: Item {
        AppText {
            x: 8
            y: 4
            text: parseInt(cell.key.slice(8))
            bold: cell.today
            size: Theme.sizeLabel
            color: cell.open ? Theme.ink : Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppText {
            anchors.right: parent.right
            anchors.rightMargin: 8
            y: 4
            visible: cell.expected
            text: cell.sums.came + "/" + cell.sums.planned
            bold: true
            size: Theme.px(20)
            color: cell.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppIcon {
            anchors.right: parent.right
            anchors.rightMargin: 8
            y: 8
            visible: !cell.open && !cell.expected
            name: "pause"
            size: Theme.size(22)
            color: Theme.ink2
        }
        Flow {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 6
            spacing: 4

            Repeater {
                model: cell.marks

                Row {
                    id: mark

                    required property var modelData

                    width: (cell.width - 16) / 2
                    spacing: 2

                    AppIcon {
                        name: mark.modelData.icon
                        size: Theme.size(20)
                        color: Theme.deep(mark.modelData.hue)
                    }
                    AppText {
                        text: cell.sums[mark.modelData.key]
                        role: "label"
                        color: Theme.ink
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
