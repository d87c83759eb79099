// What a page of own trends shows: tiredness, the signs and the days come, a part for each.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: parts

    required property TrendsPage page
    property bool participant: false
    readonly property var aloud: [answered, came, unreadable]
    readonly property var weeks: page.weeks
    readonly property var cells: TrendWords.cells(weeks)

    spacing: Theme.cardGap

    Repeater {
        id: answered

        model: parts.page.lines

        TrendPart {
            required property string key
            required property string ownWords
            required property bool asked
            required property var weeks

            objectName: "trend_" + key
            participant: parts.participant
            heading: Ask.label(key, ownWords)
            note: asked ? "" : qsTr("いまは聞いていません。")
            mondays: parts.page.mondays
            lanes: TrendWords.answers(key, marks)
            lines: empty ? [{week: "", words: qsTr("この6週に書いたものはありません。")}]
                         : weeks.map(week => TrendWords.saidInWeek(key, week))
            shape: key === "tired" ? DayMarks.Dot : DayMarks.Square
            hue: key === "tired" ? "fuji" : "asa"
            Layout.fillWidth: true
        }
    }
    TrendPart {
        id: came

        objectName: "trend_came"
        visible: parts.weeks.length > 0
        participant: parts.participant
        heading: qsTr("来た日")
        mondays: parts.page.mondays
        marks: parts.cells
        lanes: [{mark: 0, label: ""}]
        legend: TrendWords.bars(parts.cells)
        lines: parts.weeks.map(week => TrendWords.cameInWeek(week))
        numbers: parts.weeks.map(week => TrendWords.number(week))
        shape: DayMarks.Bar
        hue: "mizu"
        Layout.fillWidth: true
    }
    Words {
        id: unreadable

        objectName: "trendsUnreadable"
        visible: !parts.page.readable
        text: qsTr("この人の記録は、あなたには見えません。")
        Layout.fillWidth: true
    }
}
