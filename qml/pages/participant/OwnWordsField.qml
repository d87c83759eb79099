// What a person writes in own words: large, kept at each letter, cut at its limit with words beside
// it that say so.
import QtQuick
import Ayumi.Components
import Ayumi.Style
import Ayumi.ViewModels

NoteField {
    id: field

    required property Problem problem
    required property var take // function(text): what the field holds from now on
    property string kept: ""
    readonly property var aloud: [label, Ask.plainOwn(text), message]

    label: qsTr("あなたの言葉")
    lines: 4
    status: problem.shown ? "error" : "normal"
    message: problem.shown ? Say.joined([problem.what, problem.kept, problem.todo], "。") : ""
    input.font.pixelSize: Theme.px(24)
    onEdited: {
        const now = take(text)
        if (now !== text) {
            const at = Math.min(input.cursorPosition, now.length)
            text = now
            input.cursorPosition = at
        }
    }
    onVisibleChanged: if (visible) begin()
    Component.onCompleted: if (visible) begin()

    function begin() {
        text = kept
        input.cursorPosition = text.length
        input.forceActiveFocus()
    }
}
