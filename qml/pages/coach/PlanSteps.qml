// A plan's cycle as steps: what is done and when, what is to come; who was there or agreed.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: cycle

    required property var steps // [{key, day, done}]
    property var who: ({}) // key -> lines: names
    property var name: key => PlanFacts.step(key)

    columns: Theme.wide ? 5 : 1
    columnSpacing: 16
    rowSpacing: 12

    Repeater {
        model: cycle.steps

        GridLayout {
            id: step

            required property var modelData
            readonly property string standing: PlanFacts.stepDay(modelData.day, modelData.done)

            objectName: "step_" + modelData.key
            columns: Theme.wide ? 1 : 2
            columnSpacing: 14
            rowSpacing: 8
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Accessible.role: Accessible.ListItem
            Accessible.name: Say.plain(cycle.name(modelData.key) + " " + standing)

            Rectangle {
                implicitWidth: Theme.size(Theme.wide ? 64 : 40)
                implicitHeight: Theme.size(20)
                radius: height / 2
                color: step.modelData.done ? Theme.primary : "transparent"
                border.width: step.modelData.done ? 0 : Theme.lineWidth
                border.color: Theme.outline
                Layout.alignment: Theme.wide ? Qt.AlignLeft : Qt.AlignTop
                Layout.topMargin: Theme.wide ? 0 : 6
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Words {
                    text: cycle.name(step.modelData.key)
                    bold: true
                    spoken: false
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: 6
                    Layout.fillWidth: true

                    AppIcon {
                        name: step.modelData.done ? "check"
                            : step.modelData.day === "" ? "ring" : "cal"
                        size: Theme.size(22)
                        color: step.modelData.done ? Theme.primary : Theme.ink2
                    }
                    Words {
                        text: step.standing
                        color: step.modelData.done ? Theme.primary : Theme.ink2
                        spoken: false
                        Layout.fillWidth: true
                    }
                }
                Repeater {
                    model: cycle.who[step.modelData.key] ?? []

                    Words {
                        required property string modelData

                        text: modelData
                        visible: text !== ""
                        size: Theme.sizeLabel
                        color: Theme.ink2
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
