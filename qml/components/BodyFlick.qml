// The part of a page that scrolls: never past its ends, and what gets the keyboard comes into view.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

Flickable {
    id: flick

    readonly property Item focusItem: Window.activeFocusItem

    objectName: "pageBody"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    onFocusItemChanged: reveal(focusItem)
    onContentHeightChanged: later.restart()
    onHeightChanged: later.restart()

    Later {
        id: later

        onTriggered: flick.returnToContent()
    }

    function returnToContent() {
        if (flick.moving) return
        flick.contentY = Math.max(0, Math.min(flick.contentY, flick.contentHeight - flick.height))
    }

    function reveal(item: Item) {
        // A tap shows where it is; only the keyboard may have gone out of sight.
        const control = item as T.Control
        if (!item || !interactive || (control && !control.visualFocus)) return
        show(item)
    }

    function show(item: Item) {
        let up = item
        while (up && up !== contentItem) up = up.parent
        if (!up) return
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.grid * 2
        const bottom = top + item.height + Theme.grid * 4
        if (top < contentY) contentY = Math.max(0, top)
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(bottom, contentHeight) - height)
    }
}
