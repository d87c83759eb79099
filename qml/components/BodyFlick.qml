// The part of a page that scrolls: never past its ends, and what gets the keyboard comes into view.
import QtQuick

Flickable {
    id: flick

    objectName: "pageBody"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    onContentHeightChanged: later.restart()
    onHeightChanged: later.restart()

    FocusInView {
        id: view

        flick: flick
    }
    Later {
        id: later

        onTriggered: flick.returnToContent()
    }

    function returnToContent() {
        if (flick.moving) return
        flick.contentY = Math.max(0, Math.min(flick.contentY, flick.contentHeight - flick.height))
    }

    function show(item: Item) { view.show(item) }
}
