// One of several words to choose from; the page says which is selected.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: chip

    property bool selected: false
    property string iconName: ""

    // Round ends only around one line: they would run through the corners of several.
    radius: words.height > 2 * words.size ? Theme.radiusAnswer : height / 2
    name: words.plainText
    leftPadding: 20
    rightPadding: 20
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + 12)
    implicitWidth: Math.max(Theme.size(76), implicitContentWidth + 40)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: chip.radius
        color: !chip.enabled ? Theme.disabledBg : chip.selected || chip.down ? Theme.primaryTint
                                                                             : Theme.surface
        border.width: !chip.enabled ? 0 : chip.selected ? Theme.panelWidth : Theme.lineWidth
        border.color: chip.selected || chip.down ? Theme.primary : Theme.outline
    }

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.size(8)

            AppIcon {
                name: chip.selected ? "check" : chip.iconName
                visible: name !== ""
                size: Theme.size(24)
                color: words.color
            }
            Words {
                id: words

                text: chip.text
                bold: chip.selected
                color: !chip.enabled ? Theme.disabledInk : chip.selected ? Theme.primary
                                                                         : Theme.ink
                optical: true
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
