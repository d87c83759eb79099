// The places of the staff side, at the bottom of a tall window or a phone.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: bar

    property var entries: [] // {key, label, icon}
    property string current: ""

    readonly property int room: Math.max(2, Math.floor(width / Theme.px(70)))
    readonly property bool overflows: entries.length > room
    readonly property var shown: overflows ? entries.slice(0, room - 1) : entries
    readonly property var hidden: overflows ? entries.slice(room - 1) : []

    signal chosen(string key)

    implicitHeight: row.implicitHeight + 2 * Theme.grid
    color: Theme.surface
    Accessible.role: Accessible.PageTabList

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.lineWidth : 0
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.grid
        anchors.leftMargin: 2
        anchors.rightMargin: 2
        spacing: Theme.grid

        Repeater {
            model: bar.shown

            NavEntry {
                required property var modelData

                objectName: "nav_" + modelData.key
                text: modelData.label
                iconName: modelData.icon
                current: modelData.key === bar.current
                padding: 0
                implicitHeight: Math.max(Theme.size(68), implicitContentHeight + 8)
                onClicked: bar.chosen(modelData.key)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        NavEntry {
            objectName: "nav_more"
            visible: bar.overflows
            text: qsTr("ほか")
            iconName: "dots"
            current: bar.hidden.some(entry => entry.key === bar.current)
            padding: 0
            implicitHeight: Math.max(Theme.size(68), implicitContentHeight + 8)
            onClicked: menu.open()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    ChoiceMenu {
        id: menu

        parent: bar
        x: bar.width - width - Theme.grid
        y: -height - Theme.grid
        entries: bar.hidden
        onChosen: key => bar.chosen(key)
    }
}
