// A month of a workplace as weeks from Monday to Sunday. A day is a button that says in words how
// it is; the arrow keys go from day to day.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Item {
    id: grid

    required property SiteCalendarPage page

    readonly property int cellWidth: Math.min(Theme.size(112), Math.floor(width / 7))
    readonly property int headHeight: Theme.px(32)
    // A word beside the mark where seven of them have room
    readonly property bool worded: cellWidth >= Theme.px(96)
    readonly property int cellHeight: Math.max(48, Theme.px(32) + Theme.size(worded ? 44 : 32))
    readonly property int first: page.firstWeekday - 1

    implicitWidth: cellWidth * 7
    implicitHeight: headHeight + cellHeight * Math.ceil((first + cells.count) / 7)
    Accessible.role: Accessible.Grouping
    Accessible.name: Say.plain(MonthWords.month(page.month))

    function go(index: int) {
        const cell = cells.itemAt(index) as PressArea
        if (cell) cell.forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        model: 7

        AppText {
            required property int index

            x: index * grid.cellWidth
            width: grid.cellWidth
            height: grid.headHeight
            text: Say.plain(Say.weekdayOf(index + 1)).slice(0, grid.worded ? 9 : 2)
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

        PressArea {
            id: cell

            required property int index
            required property string key
            required property bool open
            required property string plan
            required property string note
            required property bool today
            required property bool waiting
            required property bool contested
            readonly property int place: grid.first + index
            readonly property bool chosen: grid.page.chosen === key
            readonly property string hue: plan === "closed" ? "att" : plan === "open" ? "asa" : ""
            readonly property color ink: hue !== "" ? Theme.deep(hue) : open ? Theme.ink
                                                                             : Theme.ink2

            objectName: "day_" + key
            x: place % 7 * grid.cellWidth
            y: grid.headHeight + Math.floor(place / 7) * grid.cellHeight
            width: grid.cellWidth
            height: grid.cellHeight
            radius: Theme.radiusBadge
            name: Say.plain(Say.joined([Say.day(key), AgreementWords.state(open, plan),
                                        Ask.plainOwn(note), today ? qsTr("きょう") : "",
                                        waiting ? qsTr("送信待ち") : "",
                                        contested ? qsTr("記録が2つ") : ""], " "))
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: grid.page.choose(key)
            Keys.onLeftPressed: grid.go(index - 1)
            Keys.onRightPressed: grid.go(index + 1)
            Keys.onUpPressed: grid.go(index - 7)
            Keys.onDownPressed: grid.go(index + 7)

            background: Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                radius: cell.radius
                color: cell.down || cell.chosen ? Theme.primaryTint
                    : cell.hue !== "" ? Theme.tint(cell.hue)
                    : cell.open ? Theme.surface : Theme.surface2
                border.width: cell.chosen || cell.today ? Theme.panelWidth : Theme.lineWidth
                border.color: cell.chosen || cell.down ? Theme.primary
                    : cell.hue !== "" ? Theme.deep(cell.hue)
                    : cell.today ? Theme.outline : Theme.line
            }

            contentItem: Item {
                AppText {
                    id: number

                    anchors.horizontalCenter: parent.horizontalCenter
                    text: parseInt(cell.key.slice(8))
                    bold: cell.today || cell.hue !== ""
                    size: Theme.px(20)
                    color: cell.ink
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                RowLayout {
                    anchors.top: number.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: 2

                    AppIcon {
                        visible: name !== ""
                        name: AgreementWords.icon(cell.open, cell.plan)
                        size: Theme.size(grid.worded ? 24 : 22)
                        color: cell.ink
                    }
                    AppIcon {
                        visible: cell.contested || (cell.waiting && grid.worded)
                        name: cell.contested ? "fork" : "cloudoff"
                        size: Theme.size(22)
                        color: cell.contested ? Theme.attD : Theme.waitD
                    }
                }
            }
        }
    }
}
