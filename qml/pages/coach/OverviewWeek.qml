// A week of the overview where its days have no room side by side: what it comes to as a row, below
// it the days when it is open.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: row

    required property SiteOverviewPage page
    required property int week
    required property int from // of its days, and the one after the last
    required property int to
    required property bool open

    readonly property string firstDay: page.month + "-" + String(from + 1).padStart(2, "0")
    readonly property string lastDay: page.month + "-" + String(to).padStart(2, "0")

    signal clicked

    spacing: Theme.rowGap

    RowCard {
        objectName: "overviewWeek_" + row.week
        title: AgreementWords.days(row.firstDay, row.lastDay)
        subtitle: OverviewWords.days(row.page.weeks[row.week])
        selected: row.open
        onClicked: row.clicked()
        Layout.fillWidth: true
    }
    Repeater {
        model: row.open ? row.page.days : null

        RowCard {
            id: day

            required property int index
            required property string key
            required property bool open
            required property bool today
            required property var sums

            objectName: "overviewDay_" + key
            visible: index >= row.from && index < row.to
            title: Say.day(key)
            subtitle: Say.joined([OverviewWords.opened(open),
                today ? qsTr("きょう") : "", OverviewWords.day(sums)], " ")
            onClicked: row.page.openDay(key)
            Layout.fillWidth: true
        }
    }
}
