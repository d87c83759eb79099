// Short fields of a RecordForm beside each other, where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

GridLayout {
    id: beside

    required property RecordForm form
    required property var fields
    property var hints: ({}) // field -> beside its label
    readonly property var numbers: ["phone", "guardian_phone", "room"]

    columns: Theme.phone || Theme.scale >= 1.5 ? 1 : fields.length
    columnSpacing: 16
    rowSpacing: 12
    Layout.fillWidth: true

    Repeater {
        model: beside.fields

        RecordShort {
            required property string modelData

            form: beside.form
            field: modelData
            placeholder: OfficeFacts.example(modelData)
            hint: beside.hints[modelData] ?? ""
            inputMethodHints: placeholder !== "" || beside.numbers.includes(modelData)
                ? Qt.ImhPreferNumbers : Qt.ImhNone
        }
    }
}
