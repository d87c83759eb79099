// Facts of a workplace on one sheet: what each is, and below it what is known.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: facts

    required property var values // field -> text
    required property var fields // "hours" is from opening to closing

    function told(field: string): string {
        if (field === "hours") return Say.span(values.opens ?? "", values.closes ?? "")
        const text = values[field] ?? ""
        return text === "" ? "" : OfficeFacts.value(field, text)
    }

    visible: fields.some(field => told(field) !== "")

    ColumnLayout {
        width: facts.availableWidth
        spacing: 14

        Repeater {
            model: facts.fields

            LabelledWords {
                required property string modelData
                readonly property string told: facts.told(modelData)

                visible: told !== ""
                label: OfficeFacts.label(modelData)
                text: told
                textName: "fact_" + modelData
                Layout.fillWidth: true
            }
        }
    }
}
