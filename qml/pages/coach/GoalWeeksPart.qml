// The marks of a goal over six weeks of its period, in a picture and in words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: part

    required property GoalPage page
    readonly property var weeks: page.weeks

    visible: page.goal.key !== ""
    spacing: 8

    TrendPart {
        objectName: "goalWeeks"
        heading: qsTr("本人の記録")
        mondays: part.page.mondays
        marks: part.page.marks
        lanes: GoalWords.lanes(part.page.marks)
        lines: empty ? [{week: "", words: qsTr("この6週に書いたものはありません。")}]
                     : part.weeks.map(week => TrendWords.saidInWeek("mark", week))
        shape: DayMarks.Dot
        hue: "matsu"
        Layout.fillWidth: true
    }
    WrapRow {
        spacing: 12
        lineSpacing: 8
        Layout.fillWidth: true

        AppButton {
            objectName: "goalEarlier"
            visible: part.page.canEarlier
            iconName: "back"
            text: qsTr("前の6週")
            onClicked: part.page.earlier()
        }
        AppButton {
            objectName: "goalLater"
            visible: part.page.canLater
            text: qsTr("つぎの6週")
            iconAfter: "next"
            onClicked: part.page.later()
        }
    }
}
