// The window: one page of the route table at a time, in the look the settings ask for.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Components
import Ayumi.Style
import Ayumi.ViewModels

T.ApplicationWindow {
    id: window

    required property AppContext app
    required property Practice practice
    // Whose pages are on the screen
    readonly property AppContext shown: practice.room ?? app
    readonly property real aboveHeight: notice.height + practising.height + calling.height

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    visible: false
    title: qsTr("歩み")
    color: Theme.bg

    Binding {
        target: Theme
        property: "palette"
        value: window.app.settings.palette
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.app.settings.textPercent / 100
    }
    Binding {
        target: Theme
        property: "rubyMode"
        value: window.app.settings.ruby
    }
    Binding {
        target: Theme
        property: "motion"
        value: window.app.settings.motion
    }
    Binding {
        target: Theme
        property: "pictures"
        value: window.app.settings.pictures
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height - window.aboveHeight
    }

    // Above every page: what is typed cannot be kept, or no practice begun. Scrolls where it would
    // take the page's room.
    Flickable {
        id: notice

        objectName: "keepingNotice"
        visible: keeping.problem.shown
        width: parent.width
        height: visible ? Math.min(keeping.height + 2 * Theme.grid,
                                   parent.height * (Theme.phone ? 0.2 : 0.4)) : 0
        contentHeight: keeping.height + 2 * Theme.grid
        clip: true

        ProblemPanel {
            id: keeping

            x: Theme.grid
            y: Theme.grid
            width: parent.width - 2 * Theme.grid
            problem: window.practice.problem.shown ? window.practice.problem
                                                   : window.shown.keeping
        }
    }

    PracticeLine {
        id: practising

        anchors.top: notice.bottom
        visible: window.practice.room !== null
        width: parent.width
        height: visible ? implicitHeight : 0
        onEnded: window.practice.end()
    }

    CallsLine {
        id: calling

        objectName: "callsLine"
        anchors.top: practising.bottom
        visible: app.calls.any
        width: parent.width
        height: visible ? implicitHeight : 0
        app: window.shown
    }

    Loader {
        id: place

        property QtObject page: null

        anchors.fill: parent
        anchors.topMargin: window.aboveHeight
        focus: true
        Keys.onBackPressed: window.goBack()

        NumberAnimation on opacity {
            id: appear

            from: 0
            to: 1
            duration: Theme.fadeMs
            running: false
        }
    }

    Connections {
        target: window.shown.navigator
        function onChanged() { window.showPage() }
    }
    onShownChanged: showPage()

    Component.onCompleted: showPage()

    // The system's key: as the page's own もどる, which never loses.
    function goBack() {
        leave(shown.navigator.page)
    }

    function leave(page: var) {
        if (page !== null && typeof page.back === "function") page.back()
        else shown.navigator.back()
    }

    function showPage() {
        const navigator = shown.navigator
        if (navigator.page === null) return
        keepPlace()
        place.setSource(navigator.source, {app: shown, page: navigator.page})
        place.page = navigator.page
        const frame = place.item as PageFrame
        if (frame) frame.returnTo(navigator.placeY, navigator.placeFocus)
        if (Theme.fadeMs > 0) appear.restart()
        else place.opacity = 1
    }

    // Where somebody is on the page that goes, for when they come back to it.
    function keepPlace() {
        const frame = place.item as PageFrame
        if (!frame || !place.page) return
        const control = activeFocusItem as T.Control
        shown.navigator.keepPlace(place.page, frame.scroller.contentY - frame.scroller.originY,
                                  control && control.visualFocus ? control.objectName : "")
    }
}
