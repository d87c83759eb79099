// A label and chips below it, one of which is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing

ColumnLayout {
    id: choices

    required property string label
    required property string namePrefix
    required property string current
    required property var choices // [{key, label}]

    signal chosen(string key)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: Say.plain(label)

    Words {
        text: choices.label
        bold: true
        spoken: false
        Layout.fillWidth: true
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true

        Repeater {
            model: choices.choices

            Chip {
                required property var modelData

                objectName: choices.namePrefix + modelData.key
                width: Math.min(implicitWidth, choices.width)
                text: modelData.label
                selected: choices.current === modelData.key
                onClicked: choices.chosen(modelData.key)
            }
        }
    }
}
