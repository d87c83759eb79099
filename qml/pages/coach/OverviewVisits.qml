// Visits of the month, coach by coach: days that were planned, and days on which they went.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

OverviewPart {
    id: part

    required property RowsModel visits // VisitSum
    required property int most // days of a coach, arranged or done

    objectName: "overviewVisits"
    heading: qsTr("訪問の予定と実績")
    sentences: visits.count > 0 ? [] : [{week: "", words: qsTr("この月の支援記録はありません")}]

    Repeater {
        model: part.visits

        ColumnLayout {
            id: coach

            required property string key
            required property string name
            required property int arrangedDays
            required property int doneDays
            required property int arrangedAndDoneDays
            required property int contacts

            objectName: "overviewCoach_" + key
            spacing: 4
            Layout.fillWidth: true

            Words {
                text: coach.name
                bold: true
                Layout.fillWidth: true
            }
            PlanBar {
                planned: coach.arrangedDays
                done: coach.doneDays
                most: part.most
                hue: "fuji"
                Layout.fillWidth: true
            }
            Words {
                text: VisitWords.daysOf(coach.arrangedDays, coach.doneDays,
                                        coach.arrangedAndDoneDays)
                Layout.fillWidth: true
            }
            Words {
                visible: coach.contacts > 0
                text: VisitWords.contactsOf(coach.contacts)
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
    BarMeanings {
        visible: part.visits.count > 0
        done: qsTr("訪問した日")
        planned: qsTr("訪問の予定の日")
        hue: "fuji"
        Layout.fillWidth: true
    }
}
