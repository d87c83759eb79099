// The button: icon and word. At most one `primary` on a screen.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: button

    property string kind: "secondary" // primary, secondary, soft, quiet, danger
    property string iconName: ""
    property string iconAfter: "" // behind the word: next, down
    property bool main: false // 64 high: what ends the page
    property bool participant: false // 76 high
    property bool stacked: false // icon above the word, as on a phone
    property bool selected: false
    property int fontSize: participant && Theme.phone ? Theme.sizeLabel : Theme.sizeBody

    readonly property color inkColor: !enabled ? Theme.disabledInk
        : kind === "primary" ? Theme.primaryInk : kind === "danger" ? Theme.attD
        : selected || kind === "soft" || kind === "quiet" ? Theme.primary : Theme.ink
    readonly property color groundColor: !enabled ? (kind === "quiet" ? "transparent"
                                                                      : Theme.disabledBg)
        : kind === "primary" ? (down ? Theme.primaryPress : Theme.primary)
        : down || selected || kind === "soft" ? Theme.primaryTint
        : kind === "quiet" ? "transparent" : Theme.surface
    readonly property color borderColor: kind === "danger" ? Theme.attD
        : kind === "soft" || selected || down ? Theme.primary : Theme.outline

    name: words.plainText
    leftPadding: kind === "quiet" ? 8 : stacked ? 4 : Theme.phone ? 14 : 20
    rightPadding: leftPadding
    topPadding: 4
    bottomPadding: 4
    implicitHeight: Math.max(participant ? Theme.participantButtonHeight
        : main ? Theme.mainButtonHeight : Theme.buttonHeight,
        implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)

    background: Rectangle {
        radius: button.radius
        color: button.groundColor
        border.color: button.borderColor
        border.width: !button.enabled || button.kind === "quiet" || button.kind === "primary" ? 0
            : button.selected ? Theme.selectedWidth - 2
            : Theme.highContrast && button.down ? Theme.selectedWidth : Theme.lineWidth

        Behavior on color {
            ColorAnimation { duration: Theme.pressMs }
        }
    }

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        GridLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            flow: button.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
            columnSpacing: Theme.size(10)
            rowSpacing: 2

            AppIcon {
                name: button.iconName
                visible: button.iconName !== ""
                color: button.inkColor
                size: Theme.size(button.stacked ? 24 : 28)
                Layout.alignment: Qt.AlignCenter
            }
            Words {
                id: words

                text: button.text
                visible: button.text !== ""
                size: button.fontSize
                bold: true
                balanced: button.participant && Theme.phone
                centered: true
                color: button.inkColor
                optical: true
                spoken: false
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignCenter
            }
            AppIcon {
                name: button.iconAfter
                visible: button.iconAfter !== ""
                color: button.inkColor
                size: Theme.size(24)
                Layout.alignment: Qt.AlignCenter
            }
        }
    }
}
