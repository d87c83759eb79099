// Brings what gets the keyboard into the part of `flick` that is seen. A tap shows where it is;
// only the keyboard may have gone out of sight.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

QtObject {
    id: view

    required property Flickable flick
    property Item focusItem: flick.Window.activeFocusItem

    onFocusItemChanged: reveal(focusItem)

    function reveal(item: Item) {
        const control = item as T.Control
        if (!item || !flick.interactive || (control && !control.visualFocus)) return
        show(item)
    }

    function show(item: Item) {
        let up = item
        while (up && up !== flick.contentItem) up = up.parent
        if (!up) return
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.grid * 2
        const bottom = top + item.height + Theme.grid * 4
        const last = flick.originY + flick.contentHeight
        if (top < flick.contentY) flick.contentY = Math.max(flick.originY, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(flick.originY, Math.min(bottom, last) - flick.height)
    }
}
