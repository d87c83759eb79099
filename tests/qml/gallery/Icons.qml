// Every icon by name, as in b03.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Style

Rectangle {
    id: page

    readonly property var names: ["home", "sun", "note", "heart", "flag", "chart", "speaker", "cup",
        "hand", "back", "next", "check", "checkc", "ring", "x", "q", "minus", "edit", "eye",
        "leave", "person", "people", "phone", "pin", "car", "clock", "cal", "doc", "list",
        "sliders", "tablet", "tabletcheck", "cloudup", "cloudcheck", "cloudoff", "sync", "fork",
        "alert", "info", "bell", "stamp", "amend", "ret", "comment", "lock", "qr", "pic", "search",
        "plus", "del", "moon", "wrench", "b4", "b3", "b2", "b1", "f1", "f2", "f3", "f4", "arrow",
        "dots", "down", "up", "hourglass", "pause", "zip"]

    color: Theme.bg

    Flow {
        anchors.fill: parent
        anchors.margins: 24
        spacing: 12

        Repeater {
            model: page.names

            Column {
                id: cell

                required property string modelData

                width: 90

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: 64
                    height: 64
                    radius: 12
                    color: Theme.surface

                    AppIcon {
                        anchors.centerIn: parent
                        name: cell.modelData
                        size: 44
                        color: Theme.primary
                    }
                }
                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: cell.modelData
                    size: 14
                }
            }
        }
        AppIcon { name: "note"; size: 104; color: Theme.deep("att") }
        AppIcon { name: "heart"; size: 74; color: Theme.deep("fuji") }
        AppIcon { name: "sun"; size: 24; color: Theme.deep("asa") }
    }
}
