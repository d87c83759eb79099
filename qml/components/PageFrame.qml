// A staff page: places at the left or bottom, header, a body that scrolls, an optional foot, and
// the sync line. Head, foot and sync line stay; the body gets うえ and した as soon as it needs them.
// A page with a list of its own sets `ownScroller` to it (BodyList) and fills the body with it.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Drawing
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
    readonly property bool headScrolls: Theme.cramped
    // What a list of the page's own leaves free above its head for the one that scrolls with it
    readonly property real headRoom: headScrolls ? header.height + 16 : 0
    readonly property int headTop: Theme.phone ? 10 : 22
    // What cannot be on the first picture may be made after it: the rows there is no room for.
    property bool drawn: false
    readonly property int roomForRows: Math.ceil(height / 60)

    signal back
    signal placeChosen(string key)
    signal userPressed
    signal syncPressed

    function toTop() { scroller.contentY = scroller.originY }

    // To where somebody was when they left (Navigator).
    function returnTo(y: real, focusName: string) {
        if (y <= 0 && focusName === "") return
        drawn = true
        wanted.y = y
        wanted.reach()
        const control = focusName === "" ? null : named(focusName, column) as T.Control
        if (control) control.forceActiveFocus(Qt.TabFocusReason)
    }
    function named(name: string, within: Item): var {
        for (let i = 0; i < within.children.length; ++i) {
            const child = within.children[i]
            if (child.objectName === name) return child
            const below = named(name, child)
            if (below) return below
        }
        return null
    }

    color: Theme.bg
    Accessible.role: Accessible.Pane
    Accessible.name: Markup.plain(title)

    Connections {
        enabled: !frame.drawn
        target: frame.Window.window

        function onFrameSwapped() { afterwards.restart() }
    }
    Later {
        id: afterwards

        onTriggered: frame.drawn = true
    }
    // A body has its height only once it is laid out; whoever moves it meanwhile goes first.
    Connections {
        enabled: wanted.y > 0
        target: frame.scroller

        function onContentHeightChanged() { wanted.reach() }
        function onHeightChanged() { wanted.reach() }
        function onMovementStarted() { wanted.y = 0 }
    }
    Timer {
        id: wanted

        property real y: 0

        interval: 500
        running: y > 0
        onTriggered: y = 0

        function reach() {
            const scroller = frame.scroller
            const most = Math.max(0, scroller.contentHeight - scroller.height)
            scroller.contentY = scroller.originY + Math.min(y, most)
        }
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

    // A head that scrolls goes with the body, and stays above the foot.
    Item {
        anchors.left: rail.right
        anchors.right: parent.right
        height: frame.headScrolls ? flick.height : header.y + header.height
        clip: frame.headScrolls
        z: 1

        PageHeader {
            id: header

            x: Theme.margin
            y: frame.headTop - (frame.headScrolls ? frame.scroller.contentY - frame.scroller.originY
                                                  : 0)
            width: parent.width - 2 * Theme.margin
            height: implicitHeight
            onBack: frame.back()
        }
    }

    BodyFlick {
        id: flick

        objectName: frame.ownScroller ? "" : "pageBody"
        anchors.left: rail.right
        anchors.right: beside.visible ? beside.left : parent.right
        anchors.top: parent.top
        anchors.bottom: below.top
        anchors.topMargin: frame.headScrolls ? 0
            : frame.headTop + header.height + (Theme.phone ? 6 : 10)
        interactive: !frame.ownScroller
        contentHeight: frame.ownScroller ? height : column.y + column.implicitHeight + Theme.grid

        // At large sizes the head has no room for the subtitle.
        AppText {
            id: lead

            x: Theme.margin
            y: column.firstY
            width: column.width
            visible: !header.subtitleVisible && frame.subtitle !== "" && !frame.ownScroller
            text: frame.subtitle
            color: Theme.ink2
        }
        ColumnLayout {
            id: column

            readonly property real firstY: Theme.grid + (frame.ownScroller ? 0 : frame.headRoom)

            x: Theme.margin
            y: firstY + (lead.visible ? lead.height + Theme.grid : 0)
            width: flick.width - Theme.margin - (beside.visible ? 16 : Theme.margin)
            height: frame.ownScroller ? flick.height - 2 * Theme.grid : implicitHeight
            spacing: Theme.cardGap
        }
    }

    ScrollButtons {
        id: beside

        target: frame.scroller
        visible: needed && !Theme.phone
        width: Math.max(Theme.size(64), implicitWidth)
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.top: flick.top
        anchors.bottom: flick.bottom
        anchors.topMargin: Theme.grid
        anchors.bottomMargin: Theme.grid
    }

    Column {
        id: below

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        Item {
            visible: scrollRow.needed && Theme.phone
            width: parent.width
            height: scrollRow.implicitHeight + 2 * Theme.grid

            ScrollButtons {
                id: scrollRow

                target: frame.scroller
                row: true
                x: Theme.margin
                y: Theme.grid
                width: parent.width - 2 * Theme.margin
            }
        }
        Item {
            width: parent.width
            height: footPlace.implicitHeight > 0 ? footPlace.implicitHeight + Theme.grid + 16 : 0

            ColumnLayout {
                id: footPlace

                x: Theme.margin
                y: Theme.grid
                width: parent.width - 2 * Theme.margin
                spacing: 12
            }
        }
        SyncLine {
            id: sync

            objectName: "syncLine"
            visible: frame.syncVisible
            width: parent.width
            onClicked: frame.syncPressed()
        }
        BottomBar {
            visible: !Theme.railed && frame.entries.length > 0
            width: parent.width
            entries: frame.entries
            current: frame.current
            onChosen: key => frame.placeChosen(key)
        }
    }
}
