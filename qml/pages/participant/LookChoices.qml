// A label and large buttons below it, one of which is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: choices

    required property string label
    required property string prefix
    required property string current
    required property var choices // [{key, label}]

    readonly property var aloud: [label, buttons]

    signal chosen(string key)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: words.plainText

    Words {
        id: words

        text: choices.label
        size: Theme.px(Theme.phone ? 22 : 26)
        bold: true
        spoken: false
        Layout.fillWidth: true
    }
    Flow {
        spacing: 12
        Layout.fillWidth: true

        Repeater {
            id: buttons

            model: choices.choices

            AppButton {
                required property var modelData

                objectName: choices.prefix + modelData.key
                width: Math.min(implicitWidth, choices.width)
                participant: true
                selected: choices.current === modelData.key
                iconName: selected ? "check" : ""
                text: modelData.label
                fontSize: Theme.px(Theme.phone ? 20 : 24)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: selected
                onClicked: choices.chosen(modelData.key)
            }
        }
    }
}
