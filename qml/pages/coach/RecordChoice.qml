// One field of a RecordForm that is chosen from a few words, with its refusal below it.
import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: choice

    required property RecordForm form
    required property string field
    required property var codes
    property bool clearable: false // a second touch takes the choice back
    readonly property string current: form.typed[field] ?? ""

    spacing: 8

    Choices {
        label: Facts.label(choice.form.kind, choice.field, "")
        namePrefix: choice.field + "_"
        current: choice.current
        choices: choice.codes.map(code => ({
            key: code, label: Facts.value(choice.form.kind, choice.field, code)}))
        onChosen: code => choice.form.edit(choice.field,
                                           choice.clearable && code === choice.current ? "" : code)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: choice.field + "Problem"
        problem: choice.form.problemOf(choice.field)
        Layout.fillWidth: true
    }
}
