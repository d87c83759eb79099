// One day of a RecordForm, with its refusal below it.
import QtQuick
import Ayumi.ViewModels

FormField {
    id: day

    required property RecordForm form
    required property string field
    readonly property var came: form.cameIn[field]

    objectName: field
    label: PlanFacts.label(field)
    placeholder: "2026-4-1"
    text: form.typed[field] ?? ""
    problem: form.problemOf(field)
    news: came === undefined ? ""
        : Say.cameIn(came.by, came.value === "" ? "" : PlanFacts.value(field, came.value))
    onEdited: form.edit(field, text)

    Connections {
        target: day.form

        function onRefused(field: string) {
            if (field === day.field) day.input.forceActiveFocus()
        }
    }
}
