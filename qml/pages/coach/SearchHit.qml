// One find: whose it is, what and when, and the pieces in which the words stand.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: hit

    required property var excerpts // {field, label, plain, styled}
    property string kind: ""
    property string title: ""
    property string subtitle: ""
    property bool waiting: false
    property alias leading: leadingPlace.data

    readonly property string told: excerpts.map(one => one.plain).join(" ")

    name: Say.joined([title, subtitle, told], " ")
    radius: Theme.radiusPanel
    enabled: true
    leftPadding: Theme.phone ? 10 : 18
    rightPadding: leftPadding
    topPadding: 10
    bottomPadding: 10
    implicitHeight: Math.max(Theme.size(76), implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: pressable ? Accessible.Button : Accessible.ListItem

    background: Rectangle {
        radius: hit.radius
        color: hit.pressable && hit.down ? Theme.primaryTint : Theme.surface
        border.width: Theme.lineWidth
        border.color: hit.pressable && hit.down ? Theme.primary : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.phone ? 10 : 16

        RowLayout {
            id: leadingPlace

            visible: children.length > 0
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
        }
        ColumnLayout {
            spacing: 4
            Layout.fillWidth: true

            Words {
                text: hit.title
                size: Theme.sizeLead
                bold: true
                spoken: false
                Layout.fillWidth: true
            }
            Words {
                visible: text !== ""
                text: hit.subtitle
                size: Theme.sizeLabel
                color: Theme.ink2
                spoken: false
                Layout.fillWidth: true
            }
            Repeater {
                model: hit.excerpts

                SearchExcerpt {
                    kind: hit.kind
                    Layout.fillWidth: true
                }
            }
            WaitingBadge {
                visible: hit.waiting
            }
        }
        AppIcon {
            visible: hit.pressable
            name: "next"
            size: Theme.size(24)
            color: Theme.ink2
        }
    }
}
