// A card of the first page: what it is, how it stands today, and that it opens something.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressCard {
    id: card

    property string title: ""
    property string iconName: ""
    property string hue: "mizu"
    property bool done: false
    property string standing: "" // how it stands, in words
    readonly property var aloud: [title, standing]

    name: titleWords.plainText + " " + stateWords.plainText
    implicitHeight: Math.max(Theme.size(Theme.wide ? 190 : Theme.phone ? 112 : 168),
                             line.implicitHeight + 40 + edgeHeight)

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.phone ? 12 : 28
        anchors.rightMargin: Theme.phone ? 12 : 24
        spacing: Theme.phone ? 12 : 28

        IconTile {
            visible: !Theme.cramped
            iconName: card.iconName
            hue: card.hue
            size: Theme.size(Theme.phone ? 64 : 112)
        }
        ColumnLayout {
            spacing: Theme.phone ? 4 : 8
            Layout.fillWidth: true

            Words {
                id: titleWords

                text: card.title
                size: Theme.phone ? Theme.px(25) : Theme.sizeCardTitle
                bold: true
                balanced: true
                color: card.enabled ? Theme.ink : Theme.disabledInk
                spoken: false
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 10
                Layout.fillWidth: true

                AppIcon {
                    name: card.done ? "check" : "ring"
                    size: Theme.size(24)
                    color: stateWords.color
                }
                Words {
                    id: stateWords

                    text: card.standing
                    size: Theme.sizeParticipant
                    bold: card.done
                    color: !card.enabled ? Theme.disabledInk : card.done ? Theme.primary
                                                                         : Theme.ink2
                    optical: true
                    spoken: false
                    Layout.fillWidth: true
                }
            }
        }
        AppIcon {
            visible: card.enabled
            name: "next"
            size: Theme.size(Theme.phone ? 24 : 32)
            color: Theme.ink2
        }
    }
}
