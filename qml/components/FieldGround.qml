// Ground, border and focus ring of a field's box.
import QtQuick
import Ayumi.Style

Rectangle {
    id: ground

    property string status: "normal"
    property bool focused: false
    property bool usable: true

    radius: Theme.radiusButton
    color: usable ? Theme.surface : Theme.disabledBg
    border.width: !usable ? 0 : status === "normal" ? Theme.lineWidth : Theme.panelWidth
    border.color: status === "error" ? Theme.errD : status === "notYet" ? Theme.waitD
                                                                        : Theme.outline

    FocusRing {
        shown: ground.focused
        around: ground.radius
    }
}
