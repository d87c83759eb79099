// A month of a workplace as weeks from Monday to Sunday: how many of those planned came, what there
// is besides. A day is a button to its people; the arrow keys go from day to day. Where a grid has
// no room, a week is a row that says it in words, and opens its days.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

OverviewPart {
    id: part

    required property SiteOverviewPage page

    readonly property int gap: Theme.grid
    readonly property int first: page.firstWeekday - 1
    readonly property int dayWidth: Math.floor((availableWidth - 6 * gap) / 7)
    readonly property bool gridded: dayWidth >= 84 * Theme.scale
    property int opened: -1 // a week

    function weekOf(index: int): int {
        return Math.floor((first + index) / 7)
    }

    objectName: "overviewMonth"
    heading: MonthWords.month(page.month)
    sentences: [
        {week: "", words: qsTr("開いている日 %1日").arg(page.openDays)},
        {week: "", words: OverviewWords.days(page.sums)}]
    note: gridded ? qsTr("数は、来た人 / 予定の人です。日をおすと、その日の名簿が出ます")
                  : qsTr("週をおすと、その週の日が下に出ます")

    Connections {
        target: part.page.days

        function onRowsInserted() {
            part.opened = -1 // another month
        }
    }

    Repeater {
        model: part.gridded ? 1 : 0

        OverviewGrid {
            page: part.page
            first: part.first
            dayWidth: part.dayWidth
            gap: part.gap
            Layout.fillWidth: true
        }
    }
    WrapRow {
        visible: part.gridded
        spacing: 20
        lineSpacing: 4
        Layout.fillWidth: true

        Repeater {
            model: [...OverviewWords.marks, {key: "closed", icon: "pause"}]

            RowLayout {
                id: mark

                required property var modelData

                spacing: 8

                AppIcon {
                    name: mark.modelData.icon
                    size: Theme.size(24)
                    color: Theme.ink2
                }
                Words {
                    text: OverviewWords.mark(mark.modelData.key)
                    size: Theme.sizeLabel
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }
    }
    Repeater {
        model: part.gridded || part.availableWidth <= 0 ? 0
            : Math.ceil((part.first + part.page.days.count) / 7)

        OverviewWeek {
            required property int index

            page: part.page
            from: Math.max(0, index * 7 - part.first)
            to: Math.min(part.page.days.count, (index + 1) * 7 - part.first)
            week: index
            open: part.opened === index
            onClicked: part.opened = open ? -1 : index
            Layout.fillWidth: true
        }
    }
}
