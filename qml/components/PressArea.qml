// Base of everything pressed: a name for screen readers, Space and Enter, and the focus ring.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

T.AbstractButton {
    id: area

    property real radius: Theme.radiusButton
    property string name: text // what a screen reader says
    property string description: ""
    property bool pressable: true // false: it only stands there, and Tab passes by
    property bool enterPresses: true // false: Enter is left to what is around

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    // Whoever is at it by keyboard stays until they go on.
    focusPolicy: pressable || activeFocus ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: false

    Accessible.role: Accessible.Button
    Accessible.name: Markup.plain(name)
    Accessible.description: Markup.plain(description)
    Accessible.onPressAction: area.clicked()
    Keys.onReturnPressed: event => area.pressedByKey(event)
    Keys.onEnterPressed: event => area.pressedByKey(event)

    function pressedByKey(event: var) {
        event.accepted = enterPresses
        if (enterPresses && !event.isAutoRepeat) clicked()
    }

    FocusRing {
        shown: area.visualFocus
        around: area.radius
    }
}
