// A day of a participant's month at one place. The row opens the day, the button what is to mend.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: row

    required property string key
    required property string day
    required property string siteName
    required property bool agreed
    required property bool open
    required property string standing
    required property string status
    required property string plannedStart
    required property string plannedEnd
    required property bool plannedNextDay
    required property string arrived
    required property string leftAt
    required property bool leftNextDay
    required property int lateMinutes
    required property int earlyMinutes
    required property int minutes
    required property bool timesCannotBe
    required property bool disagrees
    required property bool overlaps
    required property string call
    required property var missing
    required property bool meal
    required property int fareYen
    required property int pickups
    required property bool waiting
    required property string mend

    property bool closed: false // the month takes nothing more
    readonly property string dot: qsTr("・", "between two facts")
    readonly property string plan: !agreed ? qsTr("予定のない日") : !open ? qsTr("開いていない日")
        : plannedStart === "" ? qsTr("予定の日")
        : qsTr("予定 %1").arg(VisitWords.span(plannedStart, plannedEnd, plannedNextDay))
    readonly property string times: VisitWords.span(arrived, leftAt, leftNextDay)
    readonly property string facts: Say.joined([
        minutes < 0 ? "" : VisitWords.duration(minutes),
        lateMinutes === 0 ? "" : qsTr("%1分おそい").arg(lateMinutes),
        earlyMinutes === 0 ? "" : qsTr("%1分はやい").arg(earlyMinutes),
        meal ? qsTr("食事") : "",
        pickups === 0 ? "" : qsTr("送迎%1回").arg(pickups),
        fareYen === 0 ? "" : MonthWords.yen(fareYen)], dot)
    readonly property string doubt: MonthWords.doubt(row)

    signal opened
    signal mendWanted

    spacing: 8

    PressArea {
        id: press

        objectName: "month_" + row.key
        name: Say.joined([Say.day(row.day), stateBadge.text, callBadge.text, row.plan, row.times,
                          row.facts, row.siteName, row.doubt], " ")
        radius: Theme.radiusPanel
        leftPadding: Theme.phone ? 12 : 20
        rightPadding: leftPadding
        topPadding: 10
        bottomPadding: 10
        Layout.fillWidth: true
        onClicked: row.opened()

        background: Rectangle {
            radius: press.radius
            color: press.down ? Theme.primaryTint : Theme.surface
            border.width: row.standing === "contested" ? Theme.panelWidth : Theme.lineWidth
            border.color: row.standing === "contested" ? Theme.attD
                : press.down ? Theme.primary : Theme.line
        }

        contentItem: GridLayout {
            columns: Theme.wide ? 4 : Theme.cramped ? 1 : 2
            columnSpacing: 16
            rowSpacing: 4

            Words {
                text: Say.day(row.day)
                bold: true
                spoken: false
                Layout.preferredWidth: Theme.wide ? Theme.size(180) : 5
                Layout.fillWidth: !Theme.wide
                Layout.alignment: Qt.AlignTop
            }
            Flow {
                spacing: 8
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                Layout.alignment: Qt.AlignTop

                Badge {
                    id: stateBadge

                    width: Math.min(implicitWidth, parent.width)
                    hue: MonthWords.stateHue(row.standing, row.status)
                    iconName: MonthWords.stateIcon(row.standing, row.status,
                                                   row.call !== "" && row.call !== "none")
                    text: MonthWords.standing(row.standing, row.status)
                }
                Badge {
                    id: callBadge

                    objectName: "monthCall_" + row.key
                    width: Math.min(implicitWidth, parent.width)
                    visible: row.call !== ""
                    hue: row.call === "counts" ? "mizu"
                        : row.call === "lacking" || row.call === "none" ? "wait" : "tsuchi"
                    iconName: row.call === "none" ? "minus" : "phone"
                    text: MonthWords.call(row.call)
                }
                WaitingBadge {
                    visible: row.waiting
                }
            }
            Words {
                text: Say.joined([row.times, row.facts], "  ")
                visible: text !== "" || Theme.wide
                spoken: false
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                Layout.columnSpan: Theme.wide || Theme.cramped ? 1 : 2
                Layout.alignment: Qt.AlignTop
            }
            Words {
                text: Say.joined([row.plan, row.siteName], "  ")
                size: Theme.sizeLabel
                color: Theme.ink2
                spoken: false
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                Layout.columnSpan: Theme.wide || Theme.cramped ? 1 : 2
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    GridLayout {
        visible: row.doubt !== ""
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 6
        Layout.leftMargin: Theme.phone ? 12 : 20
        Layout.bottomMargin: 10
        Layout.fillWidth: true

        Words {
            objectName: "monthDoubt_" + row.key
            text: row.doubt
            color: Theme.waitD
            spoken: false
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "monthMend_" + row.key
            visible: row.mend !== "" && !row.closed
            iconName: row.mend === "absence" ? "phone" : row.mend === "day" ? "fork" : "edit"
            text: MonthWords.mend(row)
            name: Say.joined([text, Say.day(row.day), row.siteName], " ")
            onClicked: row.mendWanted()
        }
    }
}
