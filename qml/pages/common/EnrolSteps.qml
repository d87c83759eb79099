// 1 招待を読む 2 確かめる 3 受けとる
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: steps

    property int step: 1

    columnSpacing: 20
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("3つのうち %1つめ").arg(step)

    Repeater {
        model: [qsTr("招待を読む"), qsTr("確かめる"), qsTr("受けとる")]

        RowLayout {
            id: entry

            required property string modelData
            required property int index
            readonly property bool here: index + 1 === steps.step
            readonly property bool passed: index + 1 < steps.step

            visible: here || !Theme.cramped
            spacing: 10
            Layout.fillWidth: Theme.cramped

            Rectangle {
                implicitWidth: Theme.size(36)
                implicitHeight: implicitWidth
                radius: width / 2
                color: entry.here ? Theme.primary : entry.passed ? Theme.primaryTint : "transparent"
                border.width: entry.here ? 0 : Theme.lineWidth
                border.color: entry.passed ? Theme.primary : Theme.outline

                AppText {
                    anchors.centerIn: parent
                    text: entry.index + 1
                    bold: true
                    lineHeight: 1
                    color: entry.here ? Theme.primaryInk : Theme.ink2
                    Accessible.ignored: true
                }
            }
            Words {
                text: entry.modelData
                visible: entry.here || !Theme.phone
                bold: entry.here
                color: entry.here ? Theme.primary : Theme.ink2
                spoken: false
                Layout.fillWidth: Theme.cramped
            }
        }
    }
}
