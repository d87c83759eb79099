// The fields of one row: a text, a day, or the cells of a table with what an example would say.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: row

    required property int index
    required property StaffSheetItem item

    readonly property var columns: item.type === "table" ? item.columns
                                                         : [{key: "", label: "", example: ""}]
    readonly property bool several: item.type === "texts" || item.type === "table"
    readonly property string place: several ? " " + (index + 1) : ""

    spacing: 8

    Repeater {
        model: row.columns

        ColumnLayout {
            id: cell

            required property var modelData
            required property int index

            readonly property int at: row.index * row.columns.length + index
            readonly property string name: row.item.key + "_" + at

            spacing: 4
            Layout.fillWidth: true

            Field {
                objectName: cell.name
                visible: row.item.type === "day"
                label: row.item.ask
                hint: row.item.hint
                placeholder: "2026/4/1"
                text: visible ? row.item.texts[cell.at] : ""
                inputMethodHints: Qt.ImhPreferNumbers
                onEdited: row.item.page.setText(row.item.key, cell.at, text)
                Layout.fillWidth: true
            }
            NoteField {
                objectName: cell.name
                visible: row.item.type !== "day"
                label: (cell.modelData.label === "" ? row.item.ask : cell.modelData.label)
                    + row.place
                hint: row.item.type !== "table" && row.index === 0 ? row.item.hint : ""
                lines: row.several ? 1 : 3
                placeholder: cell.modelData.example === "" ? ""
                    : Say.plain(qsTr("例：%1")).arg(cell.modelData.example)
                text: visible ? row.item.texts[cell.at] : ""
                onEdited: row.item.page.setText(row.item.key, cell.at, text)
                Layout.fillWidth: true
            }
        }
    }
    AppButton {
        objectName: row.item.key + "_remove_" + row.index
        visible: row.several && row.item.rows > 1
        iconName: "x"
        text: qsTr("外す")
        name: Say.plain(row.item.ask) + row.place + " " + Say.plain(text)
        onClicked: row.item.page.removeRow(row.item.key, row.index)
    }
}
