// Hours at work beside those that were agreed, of all rows together.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

OverviewPart {
    id: hours

    required property var sums // OverviewSums

    objectName: "overviewHours"
    heading: qsTr("働いた時間と取り決めの時間")
    sentences: [{week: "", words: OverviewWords.hours(sums)}]
    note: Say.joined([OverviewWords.untimed(sums),
                      qsTr("取り決めの時間は、来る時刻から帰る時刻までで、休憩をふくみます")], "\n")

    PlanBar {
        planned: hours.sums.agreedMinutes
        done: hours.sums.workedMinutes
        most: Math.max(hours.sums.agreedMinutes, hours.sums.workedMinutes)
        Layout.fillWidth: true
    }
    BarMeanings {
        done: qsTr("働いた時間")
        planned: qsTr("取り決めの時間")
        Layout.fillWidth: true
    }
}
