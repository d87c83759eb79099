// Two fillings of a sheet beside each other: on a page of the staff, or in the person's own frame.
import QtQuick
import Ayumi.Style
import Ayumi.ViewModels

Rectangle {
    id: compare

    required property AppContext app
    required property ComparePage page

    color: Theme.bg
    Component.onCompleted: place.setSource(
        Qt.resolvedUrl(page.own ? "CompareOwn.qml" : "CompareForStaff.qml"),
        {app: app, page: page})

    Loader {
        id: place

        anchors.fill: parent
        focus: true
    }
}
