// The days of an overview in a grid of weeks.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Style
import Ayumi.ViewModels

Item {
    id: grid

    required property SiteOverviewPage page
    required property int first // days before the 1st in its week
    required property int dayWidth
    required property int gap

    readonly property int headHeight: Theme.px(32)
    readonly property int cellHeight: Theme.px(32) + Theme.size(24) * 2 + 20
    readonly property int weeks: Math.ceil((first + cells.count) / 7)

    function go(index: int) {
        const cell = cells.itemAt(index) as OverviewCell
        if (cell) cell.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: headHeight + (cellHeight + gap) * weeks - gap
    Accessible.role: Accessible.Grouping
    Accessible.name: Say.plain(MonthWords.month(page.month))

    Repeater {
        model: 7

        AppText {
            required property int index

            x: index * (grid.dayWidth + grid.gap)
            width: grid.dayWidth
            height: grid.headHeight
            text: Say.plain(Say.weekdayOf(index + 1))
            role: "label"
            color: Theme.ink2
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    Repeater {
        id: cells

        model: grid.page.days

        OverviewCell {
            id: cell

            readonly property int place: grid.first + index

            x: place % 7 * (grid.dayWidth + grid.gap)
            y: grid.headHeight + Math.floor(place / 7) * (grid.cellHeight + grid.gap)
            width: grid.dayWidth
            height: grid.cellHeight
            onClicked: grid.page.openDay(key)
            Keys.onLeftPressed: grid.go(index - 1)
            Keys.onRightPressed: grid.go(index + 1)
            Keys.onUpPressed: grid.go(index - 7)
            Keys.onDownPressed: grid.go(index + 7)
        }
    }
}
