// The rows of a page that may be thousands, as its `ownScroller`: only those near the screen are
// made, and made again for others. What stands above them is `head`.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

ListView {
    id: list

    property real headRoom: 0 // of PageFrame
    property Item head: null

    objectName: "pageBody"
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.rowGap
    // The first rows are there while the head still fills the screen: else Tab would pass them by.
    cacheBuffer: Math.max(400, headerItem ? headerItem.height : 0)
    reuseItems: true
    keyNavigationEnabled: false
    header: Item {}
    onHeaderItemChanged: {
        if (!headerItem || !head) return
        head.parent = headerItem
        head.y = Qt.binding(() => headRoom)
        head.width = Qt.binding(() => width)
    }

    Binding {
        target: list.headerItem
        property: "height"
        value: list.headRoom + (list.head ? list.head.height : 0) + Theme.cardGap
        when: list.headerItem !== null
    }

    onContentYChanged: later.restart()

    Connections {
        target: list.contentItem

        function onChildrenChanged() { later.restart() }
    }
    ChildOrder {
        id: order

        of: list.contentItem
    }
    Later {
        id: later

        onTriggered: order.restore()
    }
    FocusInView {
        flick: list
    }
}
