// The days of the week of a RecordForm, several of which may be chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: weekdays

    required property RecordForm form
    required property string field
    readonly property string label: Facts.label(form.kind, field, "")
    readonly property var chosen: (form.typed[field] ?? "").split(", ")
    readonly property var came: form.cameIn[field]

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: Say.plain(label)

    Words {
        text: weekdays.label
        bold: true
        spoken: false
        Layout.fillWidth: true
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true

        Repeater {
            model: 7

            Chip {
                required property int index
                readonly property string day: String(index + 1)

                objectName: "weekday_" + day
                text: Say.weekdayOf(index + 1)
                selected: weekdays.chosen.includes(day)
                onClicked: weekdays.form.toggle(weekdays.field, index + 1)
                Accessible.role: Accessible.CheckBox
            }
        }
    }
    Words {
        objectName: "weekdaysCameIn"
        visible: weekdays.came !== undefined
        text: weekdays.came === undefined ? ""
            : Say.cameIn(weekdays.came.by, Say.weekdays(weekdays.came.value))
        color: Theme.waitD
        Layout.fillWidth: true
    }
}
