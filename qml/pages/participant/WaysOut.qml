// わからない and こたえたくない: below every question with choices. Side by side where both have
// room on one line.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: ways

    property string chosen: ""
    // Asked for outside of a layout's pass: another number of columns changes what was measured.
    property bool stacked: false
    readonly property var aloud: [rows]

    signal tapped(string code)

    columns: stacked || Theme.scale > 1.5 ? 1 : 2
    columnSpacing: 16
    rowSpacing: 12
    onWidthChanged: later.restart()

    Later {
        id: later

        onTriggered: {
            let most = 0
            for (let i = 0; i < rows.count; ++i) {
                const row = rows.itemAt(i) as ChoiceRow
                if (row) most = Math.max(most, row.leastWidth)
            }
            ways.stacked = 2 * most + ways.columnSpacing > ways.width
        }
    }

    Repeater {
        id: rows

        model: ["unknown", "no_answer"]

        ChoiceRow {
            required property string modelData

            objectName: "answer_" + modelData
            wayOut: true
            iconName: modelData === "unknown" ? "q" : "zip"
            text: Ask.answer("wayOut", modelData)
            selected: ways.chosen === modelData
            onClicked: ways.tapped(modelData)
            onLeastWidthChanged: later.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
