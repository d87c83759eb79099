// A month of a workplace as weeks from Monday to Sunday. A day is a button that says in words how
// it is; the arrow keys go from day to day. Where seven buttons have no room, a week is one, and
// its days stand below the grid.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: grid

    required property SiteCalendarPage page
    required property string today

    readonly property int gap: Theme.grid
    readonly property int first: page.firstWeekday - 1
    readonly property int weeks: Math.ceil((first + cells.count) / 7)
    readonly property int dayWidth: Math.floor((width - 6 * gap) / 7)
    readonly property bool byDay: dayWidth >= 48
    property int opened: -1 // a week
    readonly property int openWeek: opened >= 0 ? opened : page.chosen === "" ? -1
        : weekOf(parseInt(page.chosen.slice(8)) - 1)

    spacing: 16

    function weekOf(index: int): int {
        return Math.floor((first + index) / 7)
    }

    function go(index: int) {
        const place = cells.itemAt(index) as CalendarPlace
        if (place) place.focusButton()
    }

    function words(line: var): string {
        return Say.joined([AgreementWords.state(line.open, line.plan), Ask.plainOwn(line.note),
                           line.today ? qsTr("きょう") : "",
                           line.waiting ? qsTr("送信待ち") : "",
                           line.contested ? qsTr("記録が2つ") : ""], " ")
    }

    Connections {
        target: grid.page.days

        function onRowsInserted() {
            grid.opened = -1 // another month
        }
    }

    Item {
        id: month

        readonly property int cellGap: grid.byDay ? grid.gap : 2
        readonly property int cellWidth: grid.byDay ? Math.min(Theme.size(112), grid.dayWidth)
                                                    : Math.floor(width / 7) - cellGap
        readonly property bool worded: cellWidth >= Theme.px(96)
        readonly property int letters: worded ? 9 : Theme.cramped ? 1 : 2 // of a weekday
        readonly property int headHeight: Theme.px(32)
        readonly property int cellHeight: Theme.px(32) + Theme.size(32) + (grid.byDay ? 0 : 12)

        implicitHeight: headHeight + (cellHeight + grid.gap) * grid.weeks - grid.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: Say.plain(MonthWords.month(grid.page.month))
        Layout.fillWidth: true

        Repeater {
            model: 7

            AppText {
                required property int index

                x: index * (month.cellWidth + month.cellGap)
                width: month.cellWidth
                height: month.headHeight
                text: Say.plain(Say.weekdayOf(index + 1)).slice(0, month.letters)
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

            CalendarPlace {
                id: place

                cell: grid.first + index
                x: cell % 7 * (month.cellWidth + month.cellGap)
                y: month.headHeight + Math.floor(cell / 7) * (month.cellHeight + grid.gap)
                width: month.cellWidth
                height: month.cellHeight
                words: grid.words(place)
                pressable: grid.byDay
                worded: month.worded
                chosen: grid.page.chosen === key
                onClicked: grid.page.choose(key)
                onStepped: by => grid.go(index + by)
            }
        }
        Repeater {
            model: grid.byDay ? 0 : grid.weeks

            PressArea {
                id: week

                required property int index

                objectName: "week_" + index
                y: month.headHeight + index * (month.cellHeight + grid.gap)
                width: month.width
                height: month.cellHeight
                radius: Theme.radiusBadge
                name: qsTr("%1週目の日を見る").arg(index + 1)
                Accessible.checkable: true
                Accessible.checked: grid.openWeek === index
                onClicked: grid.opened = index

                background: Rectangle {
                    radius: week.radius
                    color: "transparent" // over the days, which stay to be seen
                    border.width: week.down || grid.openWeek === week.index ? Theme.panelWidth
                                                                            : Theme.lineWidth
                    border.color: week.down || grid.openWeek === week.index ? Theme.primary
                                                                            : Theme.outline
                }
            }
        }
    }
    Repeater {
        model: grid.byDay && grid.page.chosen !== "" ? 1 : 0

        CalendarDay {
            page: grid.page
            today: grid.today
            Layout.fillWidth: true
        }
    }
    FactLine {
        visible: grid.byDay ? grid.page.chosen === "" : grid.openWeek < 0
        text: grid.byDay ? qsTr("日をおすと、だれがいつ書いたかが出ます")
                         : qsTr("週をおすと、その週の日が下に出ます")
        Layout.fillWidth: true
    }
    Repeater {
        model: grid.byDay ? null : grid.page.days

        ColumnLayout {
            id: row

            required property int index
            required property string key
            required property bool open
            required property string plan
            required property string note
            required property bool today
            required property bool waiting
            required property bool contested

            readonly property bool chosen: grid.page.chosen === key

            visible: grid.weekOf(index) === grid.openWeek
            spacing: Theme.rowGap
            Layout.fillWidth: true

            RowCard {
                objectName: "row_" + row.key
                title: Say.day(row.key)
                subtitle: grid.words(row)
                selected: row.chosen
                onClicked: grid.page.choose(row.key)
                Layout.fillWidth: true
            }
            Repeater {
                model: row.chosen ? 1 : 0

                CalendarDay {
                    page: grid.page
                    today: grid.today
                    Layout.fillWidth: true
                }
            }
        }
    }
}
