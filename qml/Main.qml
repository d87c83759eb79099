// The window: one page of the route table at a time, in the look the settings ask for.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style
import Ayumi.ViewModels

T.ApplicationWindow {
    id: window

    required property AppContext app

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
        value: window.height - notice.height
    }

    // Above every page: what is typed cannot be kept. Scrolls where it would take the page's room.
    Flickable {
        id: notice

        objectName: "keepingNotice"
        visible: window.app.keeping.shown
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
            problem: window.app.keeping
        }
    }

    Loader {
        id: place

        anchors.fill: parent
        anchors.topMargin: notice.height
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
        target: window.app.navigator
        function onChanged() { window.showPage() }
    }

    Component.onCompleted: showPage()

    // The system's key: as the page's own もどる, which never loses.
    function goBack() {
        leave(app.navigator.page)
    }

    function leave(page: var) {
        if (page !== null && typeof page.back === "function") page.back()
        else app.navigator.back()
    }

    function showPage() {
        const navigator = app.navigator
        if (navigator.page === null) return
        place.setSource(navigator.source, {app: app, page: navigator.page})
        if (Theme.fadeMs > 0) appear.restart()
        else place.opacity = 1
    }
}
