// Where six weeks have no room side by side: a row for each, Monday to Sunday.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Item {
    id: chart

    required property var marks
    required property var mondays
    required property var numbers // with bars, one for each week
    required property int shape
    required property string hue
    required property int markSize
    required property string words

    readonly property bool bars: shape === DayMarks.Bar
    readonly property int labelWidth: Theme.px(64)
    readonly property int numberWidth: numbers.length > 0 ? Theme.px(56) : 0
    // Where letters beside the days would squeeze them, they stand above.
    readonly property bool above: (width - labelWidth - numberWidth) / 7 < Theme.px(24)
    readonly property int place: above ? 0 : labelWidth
    readonly property int cell: Math.min(Theme.size(56),
        Math.floor((width - place - numberWidth) / 7))

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: words

    function day(index: int): string {
        const day = new Date(mondays[0] + "T12:00:00Z")
        day.setUTCDate(day.getUTCDate() + index)
        return day.toISOString().slice(0, 10)
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 4

        Item {
            visible: !chart.bars
            implicitHeight: Theme.px(28)
            Layout.fillWidth: true

            Repeater {
                model: chart.bars ? 0 : 7

                AppText {
                    required property int index

                    x: chart.place + index * chart.cell
                    width: chart.cell
                    text: Say.weekday(chart.day(index)).slice(0, 1)
                    role: "label"
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: chart.mondays

            Item {
                id: week

                required property int index
                required property string modelData

                implicitHeight: Math.max(marks.y + marks.height, number.y + number.height)
                Layout.fillWidth: true

                AppText {
                    id: label

                    height: chart.above ? implicitHeight : marks.height
                    text: Say.shortDay(week.modelData)
                    role: "label"
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                DayMarks {
                    id: marks

                    x: chart.place
                    y: chart.above ? label.implicitHeight : 0
                    width: chart.cell * 7
                    height: Math.max(chart.cell, Theme.px(28))
                    marks: chart.marks.slice(week.index * 7, week.index * 7 + 7)
                    columns: 7
                    shape: chart.shape
                    most: chart.bars ? chart.markSize : Theme.size(32)
                    stroke: Theme.lineWidth
                    color: Theme.deep(chart.hue)
                    ground: Theme.surface
                    line: Theme.line
                    family: Theme.fontFamily
                }
                Words {
                    id: number

                    x: chart.place + marks.width + 8
                    y: marks.y + (marks.height - height) / 2
                    width: implicitWidth
                    height: implicitHeight
                    visible: chart.numberWidth > 0
                    text: chart.numberWidth > 0 ? chart.numbers[week.index] : ""
                    size: Theme.sizeLabel
                    wraps: false
                    spoken: false
                }
            }
        }
    }
}
