// A staff page: places at the left or bottom, header, a body that scrolls, an optional foot, and
// the sync line. Head, foot and sync line stay; the body gets うえ and した as soon as it needs them.
// A page with a list of its own sets `ownScroller` to its ListView and fills the body with it.
import QtQuick
import QtQuick.Layouts
import Ayumi.Style

Rectangle {
    id: frame

    // Header
    property alias title: header.title
    property alias subtitle: header.subtitle
    property alias backVisible: header.backVisible
    property alias headLeading: header.leading
    property alias actions: header.actions
    // Places; an empty list shows neither rail nor bar
    property var entries: []
    property string current: ""
    property string userName: ""
    property string userHue: "mizu"
    // Body and foot
    default property alias body: column.data
    property alias foot: footPlace.data
    property Flickable ownScroller: null
    property alias bodySpacing: column.spacing
    // The page binds the sync line's properties through this
    property alias syncLine: sync
    property bool syncVisible: true

    readonly property Flickable scroller: ownScroller ?? flick

    signal back
    signal placeChosen(string key)
    signal userPressed
    signal syncPressed

    color: Theme.bg
    Accessible.role: Accessible.Pane
    Accessible.name: title

    // What gets the keyboard comes into view.
    readonly property Item focusItem: Window.activeFocusItem
    onFocusItemChanged: reveal(focusItem)

    function reveal(item: Item) {
        if (!item || ownScroller) return
        let up = item
        while (up && up !== flick.contentItem) up = up.parent
        if (!up) return
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.grid * 2
        const bottom = top + item.height + Theme.grid * 4
        if (top < flick.contentY) flick.contentY = Math.max(0, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(bottom, flick.contentHeight) - flick.height)
    }

    NavRail {
        id: rail

        visible: Theme.railed && frame.entries.length > 0
        width: visible ? implicitWidth : 0
        height: parent.height
        entries: frame.entries
        current: frame.current
        userName: frame.userName
        userHue: frame.userHue
        onChosen: key => frame.placeChosen(key)
        onUserPressed: frame.userPressed()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: rail.width
        spacing: 0

        PageHeader {
            id: header

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.phone ? 10 : 20
            Layout.bottomMargin: Theme.phone ? 6 : 10
            onBack: frame.back()
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: flick

                objectName: "pageBody"
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                interactive: !frame.ownScroller
                contentWidth: width
                contentHeight: frame.ownScroller ? height
                                                 : column.implicitHeight + 2 * column.y
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: column

                    x: Theme.margin
                    y: Theme.grid
                    width: flick.width - Theme.margin - (beside.visible ? 16 : Theme.margin)
                    height: frame.ownScroller ? flick.height - 2 * y : implicitHeight
                    spacing: Theme.cardGap
                }
            }
            ScrollButtons {
                id: beside

                target: frame.scroller
                visible: needed && !Theme.phone
                Layout.preferredWidth: Theme.size(64)
                Layout.fillHeight: true
                Layout.topMargin: Theme.grid
                Layout.bottomMargin: Theme.grid
                Layout.rightMargin: 24
            }
        }
        ScrollButtons {
            target: frame.scroller
            row: true
            visible: needed && Theme.phone
            Layout.fillWidth: true
            Layout.margins: Theme.grid
        }
        ColumnLayout {
            id: footPlace

            visible: children.length > 0
            spacing: 12
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.grid
            Layout.bottomMargin: 16
        }
        SyncLine {
            id: sync

            objectName: "syncLine"
            visible: frame.syncVisible
            Layout.fillWidth: true
            onClicked: frame.syncPressed()
        }
        BottomBar {
            visible: !Theme.railed && frame.entries.length > 0
            entries: frame.entries
            current: frame.current
            Layout.fillWidth: true
            onChosen: key => frame.placeChosen(key)
        }
    }
}
