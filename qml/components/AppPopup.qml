// A sheet above the page: opaque, outlined, over a scrim when modal. Escape closes it.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

T.Popup {
    id: popup

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.cardPadding
    modal: true
    focus: true

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        radius: Theme.radiusAnswer
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.outline
    }
}
