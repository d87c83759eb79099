// What a participant's month comes to: the same numbers as the days below it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: panel

    required property var sums // of records::PersonMonth
    readonly property string dot: qsTr("・", "between two numbers")

    function some(count: int, words: string): string {
        return count === 0 ? "" : words.arg(count)
    }

    objectName: "monthSums"

    component Sum: Words {
        visible: text !== ""
        Layout.fillWidth: true
    }

    ColumnLayout {
        width: panel.availableWidth
        spacing: 8

        GridLayout {
            columns: Theme.wide ? 2 : 1
            columnSpacing: 32
            rowSpacing: 8
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 8
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Sum {
                    objectName: "sumCame"
                    text: qsTr("来た日 %1日（予定は%2日）").arg(panel.sums.cameDays)
                        .arg(panel.sums.plannedDays)
                    bold: true
                }
                Sum {
                    objectName: "sumBeside"
                    text: Say.joined([
                        panel.some(panel.sums.cameUnplanned, qsTr("そのうち予定のない日 %1日")),
                        panel.some(panel.sums.homeDays, qsTr("そのうち在宅 %1日")),
                        panel.some(panel.sums.aheadDays, qsTr("これからの日 %1日"))], panel.dot)
                }
                Sum {
                    objectName: "sumLate"
                    text: qsTr("遅刻 %1日・早退 %2日").arg(panel.sums.lateDays)
                        .arg(panel.sums.earlyDays)
                }
                Sum {
                    objectName: "sumByTimes"
                    visible: panel.sums.lateByTimes !== panel.sums.lateDays
                        || panel.sums.earlyByTimes !== panel.sums.earlyDays
                    text: qsTr("時刻で見ると、遅刻 %1日・早退 %2日").arg(panel.sums.lateByTimes)
                        .arg(panel.sums.earlyByTimes)
                    color: Theme.ink2
                }
                Sum {
                    objectName: "sumMinutes"
                    text: qsTr("働いた時間は合わせて %1")
                        .arg(VisitWords.duration(panel.sums.minutes))
                }
            }
            ColumnLayout {
                spacing: 8
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Sum {
                    objectName: "sumAbsent"
                    text: qsTr("欠席 %1日").arg(panel.sums.absentDays)
                    bold: true
                }
                Sum {
                    objectName: "sumCalls"
                    text: qsTr("回数に入る連絡 %1回（月%2回まで）").arg(panel.sums.countedCalls)
                        .arg(panel.sums.mostCalls)
                }
                Sum {
                    objectName: "sumUncounted"
                    text: Say.joined([
                        panel.some(panel.sums.beyondCalls, qsTr("回数をこえた連絡 %1回")),
                        panel.some(panel.sums.lackingCalls, qsTr("まだたりない連絡 %1回")),
                        panel.some(panel.sums.withoutCall, qsTr("連絡のない欠席 %1日"))], panel.dot)
                }
                Sum {
                    objectName: "sumMoney"
                    text: qsTr("食事 %1回・送迎 %2回（片道で1回）・交通費 %3").arg(panel.sums.meals)
                        .arg(panel.sums.pickups).arg(MonthWords.yen(panel.sums.fareYen))
                }
            }
        }
        FactLine {
            objectName: "sumWithoutMinutes"
            visible: panel.sums.withoutMinutes > 0
            iconName: "clock"
            color: Theme.waitD
            text: qsTr("時刻がたりないか合わない記録 %1件は、時間に入っていません")
                .arg(panel.sums.withoutMinutes)
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "sumUnrecorded"
            visible: panel.sums.unrecordedDays > 0
            iconName: "ring"
            color: Theme.waitD
            text: qsTr("記録のない日 %1日。来なかった日には数えません").arg(panel.sums.unrecordedDays)
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "sumContested"
            visible: panel.sums.contestedDays > 0
            iconName: "fork"
            color: Theme.attD
            text: qsTr("記録が2つある日 %1日。決めるまで、どの数にも入りません")
                .arg(panel.sums.contestedDays)
            Layout.fillWidth: true
        }
    }
}
