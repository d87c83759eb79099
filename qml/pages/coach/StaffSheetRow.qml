// The fields of one row: a text, a day, or the cells of a table with what an example would say.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: row

    required property int index
    required property StaffSheetPage page
    required property string key // of the question
    required property string ask
    required property string hint
    required property string type // text, texts, table, day
    required property var tableColumns
    required property var texts
    required property int rows

    readonly property var columns: type === "table" ? tableColumns
                                                    : [{key: "", label: "", example: ""}]
    readonly property bool several: type === "texts" || type === "table"
    readonly property string place: several ? " " + (index + 1) : ""

    spacing: 8

    Repeater {
        model: row.columns

        ColumnLayout {
            id: cell

            required property var modelData
            required property int index

            readonly property int at: row.index * row.columns.length + index
            readonly property string name: row.key + "_" + at

            spacing: 4
            Layout.fillWidth: true

            Field {
                objectName: cell.name
                visible: row.type === "day"
                label: row.ask
                hint: row.hint
                placeholder: "2026/4/1"
                text: visible ? row.texts[cell.at] : ""
                inputMethodHints: Qt.ImhPreferNumbers
                onEdited: row.page.setText(row.key, cell.at, text)
                Layout.fillWidth: true
            }
            NoteField {
                objectName: cell.name
                visible: row.type !== "day"
                label: (cell.modelData.label === "" ? row.ask : cell.modelData.label)
                    + row.place
                hint: row.type !== "table" && row.index === 0 ? row.hint : ""
                lines: row.several ? 1 : 3
                placeholder: cell.modelData.example === "" ? ""
                    : Say.plain(qsTr("例：%1")).arg(cell.modelData.example)
                text: visible ? row.texts[cell.at] : ""
                onEdited: row.page.setText(row.key, cell.at, text)
                Layout.fillWidth: true
            }
        }
    }
    AppButton {
        objectName: row.key + "_remove_" + row.index
        visible: row.several && row.rows > 1
        iconName: "x"
        text: qsTr("外す")
        name: Say.plain(row.ask) + row.place + " " + Say.plain(text)
        onClicked: row.page.removeRow(row.key, row.index)
    }
}
