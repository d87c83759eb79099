// One text of a RecordForm: its draft, its limit, its refusal, and what came in since.
import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

TypedNote {
    id: note

    required property RecordForm form
    required property string field
    readonly property Problem problem: form.problemOf(field)
    readonly property var news: form.cameIn[field]

    objectName: field
    limitOf: form.kind + "." + field
    label: Facts.label(form.kind, field, "")
    lines: 2
    text: form.typed[field] ?? ""
    notYet: problem.shown ? Say.joined([problem.what, problem.todo], "。")
        : news === undefined ? ""
        : Say.cameIn(news.by, news.value === "" ? "" : Facts.value(form.kind, field, news.value))
    onTyped: text => form.edit(field, text)
    Layout.fillWidth: true

    Connections {
        target: note.form

        function onRefused(field: string) {
            if (field === note.field) note.input.forceActiveFocus()
        }
    }
}
