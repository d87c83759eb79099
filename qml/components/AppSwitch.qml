// On or off, with words beside it that say what is on.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

T.Switch {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight)
    spacing: 14
    leftPadding: 4
    rightPadding: track.width + spacing + 4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: words.plainText
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: control.switchOver()
    Accessible.onPressAction: control.switchOver()
    Keys.onReturnPressed: control.switchOver()
    Keys.onEnterPressed: control.switchOver()

    function switchOver() {
        toggle()
        toggled()
    }

    indicator: Rectangle {
        id: track

        x: control.width - width - 4
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        implicitWidth: Theme.size(72)
        implicitHeight: Theme.size(40)
        radius: height / 2
        color: !control.enabled ? Theme.disabledBg : control.checked ? Theme.primary
                                                                     : Theme.surface
        border.width: control.enabled ? Theme.lineWidth : 0
        border.color: control.checked ? Theme.primary : Theme.outline

        Rectangle {
            y: 6
            x: control.checked ? parent.width - width - 6 : 6
            width: parent.height - 12
            height: width
            radius: width / 2
            color: control.checked ? Theme.primaryInk : Theme.outline

            AppIcon {
                anchors.centerIn: parent
                visible: control.checked
                name: "check"
                size: parent.width - 6
                color: Theme.primary
            }
        }
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: control.text
            color: control.enabled ? Theme.ink : Theme.disabledInk
            spoken: false
        }
    }

    FocusRing {
        shown: control.visualFocus
    }
}
