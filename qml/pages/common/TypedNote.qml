// Several lines with a limit: what does not fit is left out and told beside the field; what stood
// there before stays whole.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

NoteField {
    id: field

    required property AppContext app
    property string limitOf: "" // "attendance.note"; empty: a reason
    property string notYet: "" // said while nothing is wrong
    property string fitting: text // as it stood before the last letter

    signal typed(string text)

    status: limit.problem.shown ? "error" : notYet !== "" ? "notYet" : "normal"
    message: limit.problem.shown
        ? Say.joined([limit.problem.what, limit.problem.kept, limit.problem.todo], "。") : notYet
    onEdited: {
        const now = text === fitting ? text : limit.fit(fitting, text)
        fitting = now
        if (now === text) typed(now)
        else leaveOut(now) // and comes here again
    }

    Connections {
        target: field.input

        function onTextChanged() {
            if (!field.input.activeFocus) field.begin()
        }
    }

    TextLimit {
        id: limit

        app: field.app
        field: field.limitOf
    }

    function begin() {
        fitting = text
        limit.clear()
    }

    // Taken out rather than set anew: a binding of the text to the page stays.
    function leaveOut(fitted: string) {
        let head = 0
        while (head < fitted.length && fitted[head] === text[head]) ++head
        input.remove(head, head + text.length - fitted.length)
    }
}
