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

            ColumnLayout {
                id: one

                required property string modelData
                readonly property string told: facts.told(modelData)

                visible: told !== ""
                spacing: 2
                Layout.fillWidth: true

                Words {
                    text: OfficeFacts.label(one.modelData)
                    size: Theme.sizeLabel
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
                Words {
                    objectName: "fact_" + one.modelData
                    text: one.told
                    Layout.fillWidth: true
                }
            }
        }
    }
}
