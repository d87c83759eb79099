// How a person is, their days, goals, sheets, plan, and all in the order of time, one beside the
// other.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

Flow {
    id: strip

    required property PersonTabs tabs
    required property string current

    spacing: 8

    Repeater {
        model: [{route: "person", label: qsTr("ようす")},
                {route: "personMonth", label: qsTr("毎日")},
                {route: "goals", label: qsTr("目標")},
                {route: "fillings", label: qsTr("シート")},
                {route: "plan", label: qsTr("計画")},
                {route: "timeline", label: qsTr("これまで")}]

        Chip {
            required property var modelData

            objectName: "tab_" + modelData.route
            text: modelData.label
            width: Math.min(implicitWidth, strip.width)
            selected: strip.current === modelData.route
            onClicked: strip.tabs.open(modelData.route)
        }
    }
}
