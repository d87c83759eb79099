// Which filling is on one side: each with its day.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: choice

    required property string label
    required property string namePrefix
    required property string current
    required property var choices // [{key, label}]
    property bool large: false

    signal chosen(string key)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: Say.plain(label)

    Words {
        text: choice.label
        size: choice.large ? Theme.sizeParticipant : Theme.sizeBody
        bold: true
        spoken: false
        Layout.fillWidth: true
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true

        Repeater {
            model: choice.choices

            Chip {
                required property var modelData

                objectName: choice.namePrefix + modelData.key
                width: Math.min(implicitWidth, choice.width)
                height: Math.max(implicitHeight, choice.large ? Theme.participantButtonHeight : 0)
                text: modelData.label
                selected: choice.current === modelData.key
                onClicked: choice.chosen(modelData.key)
            }
        }
    }
}
