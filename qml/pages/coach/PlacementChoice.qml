// One field of a placement that is chosen from a few words, with its refusal below it.
import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: choice

    required property PlacementForm form
    required property string field
    required property var codes
    property bool clearable: false // a second touch takes the choice back
    readonly property string current: form.typed[field] ?? ""

    spacing: 8

    Choices {
        label: PlacementWords.label(choice.field)
        namePrefix: choice.field + "_"
        current: choice.current
        choices: choice.codes.map(code => ({key: code,
                                            label: PlacementWords.value(choice.field, code)}))
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
