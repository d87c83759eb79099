// A month of one workplace: its days, stages, hours and visits; each of its people as a row.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: overview

    required property SiteOverviewPage page

    heading: Ask.plainOwn(page.siteName)
    subheading: Say.joined([qsTr("月の状況"), MonthWords.month(page.month)], "  ")
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
            OverviewMonth {
                page: overview.page
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
                text: qsTr("人ごとの時間")
                size: Theme.px(22)
                bold: true
                Layout.fillWidth: true
            }
            Words {
                objectName: "overviewNobody"
                visible: overview.page.rows.count === 0
                text: qsTr("この月に予定や記録のある人はいません")
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        delegate: OverviewRow {
            required property string name

            width: ListView.view.width
            title: qsTr("%1 さん").arg(Ask.plainOwn(name))
            detail: OverviewWords.own(sums)
            most: overview.page.mostMinutes
            onClicked: overview.page.openPerson(key)
        }
    }
}
