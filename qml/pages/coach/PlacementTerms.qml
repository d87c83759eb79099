// On which terms a person works somewhere.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: terms

    required property var values // field -> text
    required property var before // {stage, from, siteName}

    function text(field: string): string {
        return values[field] ?? ""
    }

    readonly property var lines: [
        {label: PlacementWords.label("programme"), text: PlanFacts.programme(text("programme"))},
        {label: PlacementWords.label("weekdays"), text: PlacementWords.hours(values)},
        {label: PlacementWords.label("contract"),
         text: text("contract") === "" ? ""
             : Say.joined([PlacementWords.contract(text("contract")),
                           OfficeFacts.date(text("contract_on"))], "  ")},
        {label: PlacementWords.label("pay_basis"), text: PlacementWords.pay(values)},
        {label: PlacementWords.label("transport"), text: PlacementWords.fare(values)},
        {label: PlacementWords.label("follows"),
         text: before.from === undefined ? ""
             : Say.joined([Ask.plainOwn(before.siteName), PlacementWords.stage(before.stage),
                           PlacementWords.value("follows", before.from)], "  ")},
        {label: PlacementWords.label("reason"), text: Ask.plainOwn(text("reason"))}
    ].filter(line => line.text !== "")

    ColumnLayout {
        width: terms.availableWidth
        spacing: 14

        Words {
            text: Say.joined([terms.text("trial") === "yes" ? PlacementWords.label("trial") : "",
                              terms.text("stage") === "" ? ""
                                  : PlacementWords.stage(terms.text("stage")),
                              PlanFacts.period(terms.text("from"), terms.text("to"))],
                             qsTr("・", "between a name and how"))
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: terms.lines

            LabelledWords {
                required property var modelData

                label: modelData.label
                text: modelData.text
                Layout.fillWidth: true
            }
        }
    }
}
