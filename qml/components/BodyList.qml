// The rows of a page that may be thousands, as its `ownScroller`: only those near the screen are
// made, and made again for others. What stands above them is `head`.
import QtQuick
import Ayumi.Style

ListView {
    id: list

    property real headRoom: 0 // of PageFrame
    property Component head: null

    objectName: "pageBody"
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.rowGap
    cacheBuffer: 400
    reuseItems: true
    keyNavigationEnabled: false
    header: Item {
        width: list.width
        height: list.headRoom + place.height + Theme.cardGap

        Loader {
            id: place

            y: list.headRoom
            width: parent.width
            sourceComponent: list.head
        }
    }

    FocusInView {
        flick: list
    }
}
