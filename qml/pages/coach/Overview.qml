// 全体の状況: a month of all workplaces together, and each as a row.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: overview

    required property OverviewPage page

    heading: qsTr("全体の状況")
    subheading: MonthWords.month(page.month)
    ownScroller: list

    BodyList {
        id: list

        headRoom: overview.headRoom
        model: overview.page.rows
        Layout.fillWidth: true
        Layout.fillHeight: true

        head: ColumnLayout {
            spacing: Theme.cardGap

            MonthSteps {
                canEarlier: overview.page.canEarlier
                canLater: overview.page.canLater
                onEarlier: overview.page.earlier()
                onLater: overview.page.later()
                Layout.fillWidth: true
            }
            OverviewNotes {
                ownPeople: overview.page.ownPeople
                atOffice: overview.page.atOffice
                Layout.fillWidth: true
            }
            OverviewPart {
                objectName: "overviewPeople"
                heading: MonthWords.month(overview.page.month)
                sentences: [{week: "", words: OverviewWords.days(overview.page.sums)}]
                note: qsTr("のべの人数です。2つの場に来た人は、それぞれの場で数えます")
                Layout.fillWidth: true
            }
            StageChart {
                months: overview.page.stages
                Layout.fillWidth: true
            }
            OverviewVisits {
                visits: overview.page.visits
                most: overview.page.mostVisitDays
                Layout.fillWidth: true
            }
            OverviewHours {
                sums: overview.page.sums
                Layout.fillWidth: true
            }
            Words {
                text: qsTr("場ごとの状況")
                size: Theme.px(22)
                bold: true
                Layout.fillWidth: true
            }
            Words {
                objectName: "overviewNowhere"
                visible: overview.page.rows.count === 0
                text: qsTr("この月に予定や記録のある場はありません")
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        delegate: OverviewRow {
            required property string name
            required property int people
            required property int visitDaysArranged
            required property int visitDaysDone

            width: ListView.view.width
            title: Ask.plainOwn(name)
            detail: Say.joined([
                OverviewWords.list([qsTr("%1人").arg(people),
                    ...OverviewWords.visits(visitDaysArranged, visitDaysDone)]),
                OverviewWords.days(sums)], "\n")
            most: overview.page.mostMinutes
            onClicked: overview.page.open(key)
        }
    }
}
