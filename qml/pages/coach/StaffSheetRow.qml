// The fields of one row: a text, or the cells of a table with what an example would say.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: row

    required property int index
    required property StaffSheetPage page
    required property string key // of the question
    required property string ask
    required property string hint
    required property var labels // of the columns; of a text none
    required property var examples
    required property int across
    required property var texts
    required property bool several
    required property int rows

    readonly property string place: several ? " " + (index + 1) : ""

    spacing: 8

    Repeater {
        model: row.across

        NoteField {
            required property int index

            readonly property int at: row.index * row.across + index
            readonly property string example: row.examples[index] ?? ""

            objectName: row.key + "_" + at
            label: (row.labels[index] ?? row.ask) + row.place
            hint: at === 0 ? row.hint : ""
            lines: row.several ? 1 : 3
            placeholder: example === "" ? "" : Say.plain(qsTr("例：%1")).arg(example)
            text: row.texts[at] ?? ""
            onEdited: row.page.setText(row.key, at, text)
            Layout.fillWidth: true
        }
    }
    AppButton {
        objectName: row.key + "_remove_" + row.index
        visible: row.several && row.rows > 1
        iconName: "x"
        text: qsTr("外す")
        name: row.ask + row.place + " " + text
        onClicked: row.page.removeRow(row.key, row.index)
    }
}
