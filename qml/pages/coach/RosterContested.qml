// Values that stand beside each other: what, who and where; choosing one is an ordinary change.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: contested

    required property string rowKey
    // [{key, status, arrived, leftAt, noticeAt, by, bySelf, way, here}]
    required property var candidates

    signal settled(string candidate)
    signal putOff

    columns: Theme.phone || Theme.scale >= 1.5 ? 1 : Theme.wide ? 3 : 2
    columnSpacing: 8
    rowSpacing: 8

    Repeater {
        model: contested.candidates

        PressArea {
            id: candidate

            required property var modelData
            required property int index
            readonly property string value: Say.standing(modelData.status, modelData.arrived,
                                                         modelData.leftAt, modelData.noticeAt)
            readonly property string origin: Say.by(modelData.by, modelData.bySelf,
                                                     modelData.way) + "・"
                                             + Say.tablet(modelData.here)

            objectName: "choose_" + contested.rowKey + "_" + index
            name: Say.joined([value, origin, take.plainText], " ")
            padding: 12
            onClicked: contested.settled(modelData.key)
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.minimumHeight: Theme.size(74)

            background: Rectangle {
                radius: candidate.radius
                color: candidate.down ? Theme.primaryTint : Theme.surface
                border.width: Theme.lineWidth
                border.color: candidate.down ? Theme.primary : Theme.outline
            }
            contentItem: GridLayout {
                columns: candidate.width > Theme.px(380) ? 2 : 1
                columnSpacing: 12
                rowSpacing: 4

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Words {
                        text: candidate.value
                        bold: true
                        spoken: false
                        Layout.fillWidth: true
                    }
                    ByLine {
                        way: candidate.modelData.way
                        text: candidate.origin
                        spoken: false
                        Layout.fillWidth: true
                    }
                }
                Words {
                    id: take

                    text: qsTr("こちらにする")
                    bold: true
                    color: Theme.primary
                    spoken: false
                }
            }
        }
    }
    AppButton {
        objectName: "later_" + contested.rowKey
        text: qsTr("あとで")
        onClicked: contested.putOff()
        Layout.fillHeight: Theme.wide
        Layout.fillWidth: !Theme.wide
        Layout.columnSpan: contested.columns === 3 ? 1 : contested.columns
    }
}
