// A box to tick with words beside it: 36 seen, 56 pressed.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Drawing
import Ayumi.Style

T.CheckBox {
    id: box

    implicitWidth: Math.max(Theme.buttonHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight)
    spacing: 14
    leftPadding: 2 + (text === "" ? 0 : mark.width + spacing)
    rightPadding: 4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: words.plainText
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: box.switchOver()
    Accessible.onPressAction: box.switchOver()
    Keys.onReturnPressed: box.switchOver()
    Keys.onEnterPressed: box.switchOver()

    function switchOver() {
        toggle()
        toggled()
    }

    indicator: Rectangle {
        id: mark

        x: 2
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        implicitWidth: Theme.size(36)
        implicitHeight: implicitWidth
        radius: 8
        color: !box.enabled ? Theme.disabledBg : box.checked ? Theme.primary
                            : box.down ? Theme.primaryTint : Theme.surface
        border.width: box.enabled ? Theme.lineWidth : 0
        border.color: box.checked ? Theme.primary : Theme.outline

        AppIcon {
            anchors.centerIn: parent
            visible: box.checked
            name: "check"
            color: box.enabled ? Theme.primaryInk : Theme.disabledInk
        }
    }

    contentItem: RowLayout {
        Words {
            id: words

            text: box.text
            color: box.enabled ? Theme.ink : Theme.disabledInk
            spoken: false
            Layout.fillWidth: true
        }
    }

    FocusRing {
        shown: box.visualFocus
    }
}
