// Six weeks side by side: a lane for each answer with its word beside it, hairlines between weeks.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Item {
    id: chart

    required property var marks
    required property var lanes
    required property var mondays
    required property var numbers // with bars, one for each week
    required property int shape
    required property string hue
    required property int size
    required property int markSize
    required property string words

    readonly property int labelWidth: Math.round(width * 0.24)
    readonly property int daysWidth: Math.floor((width - labelWidth) / 42) * 42

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: words

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Repeater {
            model: chart.lanes

            RowLayout {
                id: lane

                required property var modelData

                spacing: 0
                Layout.fillWidth: true

                Words {
                    text: lane.modelData.label
                    size: chart.size
                    color: Theme.ink2
                    spoken: false
                    Layout.preferredWidth: chart.labelWidth - 12
                    Layout.minimumWidth: chart.labelWidth - 12
                    Layout.rightMargin: 12
                }
                DayMarks {
                    marks: chart.marks
                    only: lane.modelData.mark
                    columns: 42
                    group: 7
                    ruled: chart.shape !== DayMarks.Bar
                    shape: chart.shape
                    most: chart.markSize
                    stroke: Theme.lineWidth
                    color: Theme.deep(chart.hue)
                    ground: Theme.surface
                    line: Theme.line
                    family: Theme.fontFamily
                    implicitWidth: chart.daysWidth
                    implicitHeight: Math.max(chart.markSize + 8, Theme.px(
                        chart.shape === DayMarks.Bar ? 44 : 28))
                    Layout.fillHeight: true
                }
            }
        }
        RowLayout {
            visible: chart.numbers.length > 0
            spacing: 0
            Layout.fillWidth: true
            Layout.leftMargin: chart.labelWidth + 6

            Repeater {
                model: chart.numbers

                Words {
                    required property string modelData

                    text: modelData
                    size: Theme.sizeLabel
                    wraps: false
                    spoken: false
                    Layout.minimumWidth: chart.daysWidth / 6
                    Layout.preferredWidth: chart.daysWidth / 6
                }
            }
        }
        Item {
            implicitHeight: Theme.px(28)
            Layout.fillWidth: true

            Repeater {
                model: chart.mondays

                AppText {
                    required property int index
                    required property string modelData

                    x: chart.labelWidth + index * chart.daysWidth / 6 + 6
                    text: Say.shortDay(modelData)
                    role: "label"
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
