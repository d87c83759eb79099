// The places of the staff side, at the left of a wide window. `entries`: {key, label, icon}.
// Places that do not fit stand behind ほか.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: rail

    property var entries: []
    property string current: ""
    property string userName: ""
    property string userHue: "mizu"

    readonly property real entryHeight: Theme.size(84) + Theme.grid
    readonly property int room: Math.max(2, Math.floor((height - 16 - mark.room - user.room)
                                                       / entryHeight))
    readonly property bool overflows: entries.length > room
    readonly property var shown: overflows ? entries.slice(0, room - 1) : entries
    readonly property var hidden: overflows ? entries.slice(room - 1) : []

    signal chosen(string key)
    signal userPressed

    implicitWidth: Theme.railWidth
    color: Theme.surface
    Accessible.role: Accessible.PageTabList

    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }

    MarkLogo {
        id: mark

        // Large text has better use for the height.
        readonly property real room: visible ? 84 : 8

        visible: Theme.scale < 1.5
        size: 44
        x: (parent.width - width) / 2
        y: 28
    }

    ColumnLayout {
        x: Theme.grid
        y: mark.room + Theme.grid
        width: parent.width - 2 * Theme.grid - Theme.lineWidth
        spacing: Theme.grid

        Repeater {
            model: rail.shown

            NavEntry {
                required property var modelData

                objectName: "nav_" + modelData.key
                text: modelData.label
                iconName: modelData.icon
                current: modelData.key === rail.current
                onClicked: rail.chosen(modelData.key)
                Layout.fillWidth: true
            }
        }
        NavEntry {
            id: more

            objectName: "nav_more"
            visible: rail.overflows
            text: qsTr("ほか")
            iconName: "dots"
            current: rail.hidden.some(entry => entry.key === rail.current)
            onClicked: menu.open()
            Layout.fillWidth: true
        }
    }

    ChoiceMenu {
        id: menu

        parent: rail
        x: rail.width + Theme.grid
        y: Math.max(Theme.grid, rail.height - height - Theme.grid)
        entries: rail.hidden
        onChosen: key => rail.chosen(key)
    }

    PressArea {
        id: user

        readonly property real room: visible ? implicitHeight + 16 : 0

        objectName: "nav_user"
        visible: rail.userName !== "" && Theme.scale < 1.5
        name: rail.userName
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 20
        implicitHeight: implicitContentHeight + 8
        onClicked: rail.userPressed()

        contentItem: ColumnLayout {
            spacing: 2

            Avatar {
                letter: rail.userName.charAt(0)
                hue: rail.userHue
                size: Theme.size(52)
                Layout.alignment: Qt.AlignHCenter
            }
            AppText {
                text: rail.userName
                size: Theme.sizeLabel
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
