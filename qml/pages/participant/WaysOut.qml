// わからない and こたえたくない: below every question with choices.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: ways

    property string chosen: ""

    signal tapped(string code)

    columns: Theme.scale > 1.5 ? 1 : 2
    columnSpacing: 16
    rowSpacing: 12

    Repeater {
        model: ["unknown", "no_answer"]

        ChoiceRow {
            required property string modelData

            objectName: "answer_" + modelData
            wayOut: true
            iconName: modelData === "unknown" ? "q" : "zip"
            text: Ask.answer("wayOut", modelData)
            selected: ways.chosen === modelData
            onClicked: ways.tapped(modelData)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
