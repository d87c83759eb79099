// Where words about a day are typed: kept at each letter, with their limit; why they were refused
// stands above them and, where they are too long to see both ends, below as well.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: written

    required property DayWords words
    required property string day
    property string label: ""
    property string fieldName: ""
    property alias input: typed.input

    readonly property bool over: words.limit > 0 && words.length > words.limit

    spacing: 12

    ProblemPanel {
        objectName: "wordsProblem"
        problem: written.words.problem
        Layout.fillWidth: true
    }
    NoteField {
        id: typed

        objectName: written.fieldName
        label: written.label
        text: written.words.text
        hint: written.words.limit > 0
            ? Say.plain(qsTr("%1文字まで").arg(written.words.limit)) : ""
        status: written.words.problem.shown || written.over ? "error"
            : written.words.copied !== "" ? "notYet" : "normal"
        message: Say.plain(written.over
            ? qsTr("いま %1文字です。%2文字までにしてください。書いた文は消えません")
                .arg(written.words.length).arg(written.words.limit)
            : Say.copied(written.words.copied, written.day))
        onEdited: written.words.text = text
        Layout.fillWidth: true
    }
}
