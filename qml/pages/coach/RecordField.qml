// One text of a RecordForm: its draft, its limit, its refusal, and what came in since.
import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

TypedNote {
    id: note

    required property RecordForm form
    required property string kind
    required property string field
    readonly property Problem problem: form.problemOf(field)
    readonly property var news: form.cameIn[field]

    objectName: field
    limitOf: kind + "." + field
    label: PlanFacts.label(field)
    lines: 2
    text: form.typed[field] ?? ""
    notYet: problem.shown ? Say.joined([problem.what, problem.todo], "。")
        : news === undefined ? ""
        : Say.cameIn(news.by, news.value === "" ? "" : PlanFacts.value(field, news.value))
    onTyped: text => form.edit(field, text)
    Layout.fillWidth: true

    Connections {
        target: note.form

        function onRefused(field: string) {
            if (field === note.field) note.input.forceActiveFocus()
        }
    }
}
