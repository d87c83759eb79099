// A card that stands on a lower edge: participant cards, answers, keys. Pressed, the edge goes and
// the content comes 3 px down. Children go into the face.
import QtQuick
import Ayumi.Style

PressArea {
    id: card

    property bool selected: false
    property bool flat: false // no edge: わからない, further cards
    property bool strong: false // edge and border in `outline`: answers and keys
    property color ground: flat ? "transparent" : Theme.surface
    default property alias face: face.data

    readonly property int edgeHeight: flat || selected || Theme.highContrast ? 0
                                    : strong ? Theme.edgeKey : Theme.edgeCard
    readonly property color frameColor: selected || (Theme.highContrast && down) ? Theme.primary
                                      : strong || flat ? Theme.outline : Theme.edge

    radius: Theme.radiusCard

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: card.down ? 3 : 0
            visible: card.edgeHeight > 0 && card.enabled && !card.down
            radius: card.radius
            color: card.frameColor
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: card.down && card.edgeHeight > 0 ? 3 : 0
            anchors.bottomMargin: card.down ? 0 : card.edgeHeight
            radius: card.radius
            color: !card.enabled ? Theme.disabledBg : card.selected || card.down
                                   ? Theme.primaryTint : card.ground
            border.color: card.frameColor
            border.width: !card.enabled ? 0 : card.selected || (Theme.highContrast && card.down)
                                          ? Theme.selectedWidth : Theme.lineWidth
        }
    }

    contentItem: Item {
        Item {
            id: face

            anchors.fill: parent
            anchors.topMargin: card.down && card.edgeHeight > 0 ? 3 : 0
            anchors.bottomMargin: card.down && card.edgeHeight > 0 ? -3 : card.edgeHeight
        }
    }
}
