// A square button with an icon alone: only back and more on staff pages. `label` is its name.
import QtQuick
import Ayumi.Style

PressArea {
    id: button

    required property string iconName
    required property string label
    property bool outlined: true
    property color color: Theme.ink

    name: label
    implicitWidth: Theme.buttonHeight
    implicitHeight: Theme.buttonHeight

    background: Rectangle {
        radius: button.radius
        color: button.down ? Theme.primaryTint : button.outlined && button.enabled ? Theme.surface
                                                                                   : "transparent"
        border.width: button.outlined && button.enabled ? Theme.lineWidth : 0
        border.color: button.down ? Theme.primary : Theme.outline
    }

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.enabled ? button.color : Theme.disabledInk
        }
    }
}
