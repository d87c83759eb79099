// One thing over six weeks: a picture, what its marks mean, and the words that say the same.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: trend

    required property string heading
    required property var mondays
    required property var marks // 42: Monday to Sunday, week after week
    required property var lanes // {mark, label}, from the top
    property var legend: lanes // what the marks mean
    required property var lines // {week, words}
    property string note: ""
    property var numbers: [] // one for each week, with the bars
    property int shape: DayMarks.Square
    property string hue: "asa"
    property bool participant: false

    readonly property int size: participant ? Theme.sizeParticipant : Theme.sizeBody
    readonly property int markSize: Theme.size(shape === DayMarks.Dot ? 14 : 18)
    readonly property bool across: availableWidth >= 660 * Theme.scale
    readonly property bool empty: !marks.some(mark => mark !== 0)
    // Lanes have their words beside them.
    readonly property bool keyed: !empty && (!across || shape === DayMarks.Bar)
    readonly property bool drawn: !empty && availableWidth > 0 // knows how it has room
    // The words say what the picture shows.
    readonly property var aloud: [heading, note, keyed ? legend.map(one => one.label) : [],
        lines.map(line => TrendWords.sentence(line))]
    readonly property string plainWords: TrendWords.spoken(heading, note, lines)

    ColumnLayout {
        width: trend.availableWidth
        spacing: 8

        Words {
            text: trend.heading
            size: trend.participant ? Theme.px(26) : Theme.px(22)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            visible: trend.note !== ""
            text: trend.note
            size: trend.size
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Flow {
            id: meanings

            visible: trend.keyed
            spacing: 8
            Layout.fillWidth: true

            Repeater {
                model: trend.keyed ? trend.legend : []

                RowLayout {
                    id: meaning

                    required property var modelData

                    width: Math.min(implicitWidth, meanings.width)
                    spacing: 8

                    DayMarks {
                        marks: [meaning.modelData.mark]
                        columns: 1
                        shape: trend.shape
                        most: trend.shape === DayMarks.Bar ? trend.markSize : Theme.size(24)
                        stroke: Theme.lineWidth
                        color: Theme.deep(trend.hue)
                        ground: Theme.surface
                        family: Theme.fontFamily
                        implicitWidth: Theme.size(28)
                        implicitHeight: Theme.size(28)
                    }
                    Words {
                        text: meaning.modelData.label
                        size: trend.size
                        color: Theme.ink2
                        spoken: false
                        Layout.fillWidth: true
                        Layout.rightMargin: 12
                    }
                }
            }
        }
        Repeater {
            model: trend.drawn && trend.across ? 1 : 0

            TrendAcross {
                marks: trend.marks
                lanes: trend.lanes
                mondays: trend.mondays
                numbers: trend.numbers
                shape: trend.shape
                hue: trend.hue
                size: trend.size
                markSize: trend.markSize
                words: trend.plainWords
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: trend.drawn && !trend.across ? 1 : 0

            TrendDown {
                marks: trend.marks
                mondays: trend.mondays
                numbers: trend.numbers
                shape: trend.shape
                hue: trend.hue
                markSize: trend.markSize
                words: trend.plainWords
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: trend.lines

            ColumnLayout {
                id: line

                required property var modelData

                spacing: 0
                Layout.fillWidth: true

                RubyText {
                    visible: !trend.across && line.modelData.week !== ""
                    text: visible ? line.modelData.week : ""
                    size: trend.size
                    bold: true
                    phrased: Theme.phone
                    keepBand: false
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
                RubyText {
                    text: trend.across ? TrendWords.sentence(line.modelData) : line.modelData.words
                    size: trend.size
                    phrased: Theme.phone
                    keepBand: false
                    Accessible.ignored: !trend.empty // else the picture says them
                    Layout.fillWidth: true
                }
            }
        }
    }
}
