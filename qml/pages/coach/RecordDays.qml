// Several days of a RecordForm beside each other, under a heading.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: days

    required property string title
    required property RecordForm form
    required property var fields

    spacing: 8

    Words {
        text: days.title
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 3 : Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            model: days.fields

            RecordDay {
                required property string modelData

                form: days.form
                field: modelData
            }
        }
    }
}
