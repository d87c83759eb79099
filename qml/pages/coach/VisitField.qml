// A small field of the form of a visit.
import QtQuick
import Ayumi.ViewModels

FormField {
    required property VisitPage page
    required property string field

    readonly property var came: page.cameIn[field]

    function shown(value: string): string {
        return field.startsWith("travel_") ? value : Say.time(value)
    }

    label: VisitWords.label(field)
    text: shown(page.typed[field])
    problem: page.problemOf(field)
    news: came === undefined ? ""
        : Say.cameIn(came.by, shown(came.value))
    onEdited: page.edit(field, text)
}
