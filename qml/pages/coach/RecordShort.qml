// One short field of a RecordForm, with its refusal below it.
import QtQuick
import Ayumi.ViewModels

FormField {
    id: brief

    required property RecordForm form
    required property string field
    readonly property var came: form.cameIn[field]

    objectName: field
    label: Facts.label(form.kind, field, "")
    text: form.typed[field] ?? ""
    problem: form.problemOf(field)
    news: came === undefined ? ""
        : Say.cameIn(came.by, came.value === "" ? "" : Facts.value(form.kind, field, came.value))
    onEdited: form.edit(field, text)

    Connections {
        target: brief.form

        function onRefused(field: string) {
            if (field === brief.field) brief.input.forceActiveFocus()
        }
    }
}
