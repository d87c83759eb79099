// A sheet of paper on the page: surface and hairline. Holds one child, sized to the sheet.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

T.Pane {
    id: sheet

    property color borderColor: Theme.line
    property int borderWidth: Theme.lineWidth
    property color ground: Theme.surface
    property real radius: Theme.radiusPanel

    implicitWidth: Math.max(implicitBackgroundWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    padding: Theme.cardPadding

    background: Rectangle {
        radius: sheet.radius
        color: sheet.ground
        border.width: sheet.borderWidth
        border.color: sheet.borderColor
    }
}
