// A day of a person: how it stands, times, by whom; below it what was replaced, double-struck.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: row

    required property string key
    required property string day
    required property string siteName
    required property string status
    required property string arrived
    required property string leftAt
    required property bool leftNextDay
    required property string noticeAt
    required property int breakMinutes
    required property string note
    required property string reason // why it was taken back, or moved here
    required property string by
    required property bool bySelf
    required property string way
    required property bool waiting
    required property bool contested
    required property string dayStatus // of the whole day, as in Facts.dayStatus()
    required property int differences // since its signature
    required property var settled
    required property var replaced // [{status, arrived, leftAt, noticeAt, by, bySelf, way}]

    property string today: ""
    readonly property string times: Say.joined([
        leftAt === "" ? "" : Say.time(arrived) + "–" + Say.leaving(leftAt, leftNextDay),
        breakMinutes > 0 ? qsTr("休憩 %1分").arg(breakMinutes) : ""
    ], "  ")

    signal opened

    objectName: "day_" + key
    name: Say.joined([Say.day(day), badge.text, dayBadge.visible ? dayBadge.text : "", times,
                      siteName], " ")
    radius: Theme.radiusPanel
    leftPadding: Theme.phone ? 12 : 20
    rightPadding: leftPadding
    topPadding: 12
    bottomPadding: 12
    onClicked: opened()

    background: Rectangle {
        radius: row.radius
        color: row.down ? Theme.primaryTint : Theme.surface
        border.width: row.contested ? Theme.panelWidth : Theme.lineWidth
        border.color: row.contested ? Theme.attD : row.down ? Theme.primary : Theme.line
    }

    contentItem: GridLayout {
        id: cells

        columns: Theme.wide ? 4 : Theme.cramped ? 1 : 2
        columnSpacing: 16
        rowSpacing: 6

        Words {
            text: Say.day(row.day)
            bold: true
            spoken: false
            Layout.preferredWidth: Theme.wide ? Theme.size(200) : 5
            Layout.fillWidth: !Theme.wide
        }
        Flow {
            spacing: 8
            Layout.fillWidth: true
            Layout.preferredWidth: 6

            Badge {
                id: badge

                width: Math.min(implicitWidth, parent.width)
                hue: row.contested ? "att" : Say.statusHue(row.status)
                iconName: row.contested ? "fork" : Say.statusIcon(row.status, row.noticeAt !== "")
                text: row.contested
                    ? qsTr("記録が2つあります")
                    : Say.standing(row.status, row.arrived, row.leftAt, row.noticeAt)
            }
            Badge {
                id: dayBadge

                objectName: "dayBadge_" + row.key
                width: Math.min(implicitWidth, parent.width)
                visible: row.dayStatus === "returned" || row.dayStatus === "signed"
                    || row.dayStatus === "amended"
                    || row.dayStatus === "contested" && !row.contested
                hue: Facts.dayHue(row.dayStatus)
                iconName: Facts.dayIcon(row.dayStatus)
                text: Facts.dayStatus(row.dayStatus, row.differences)
            }
            WaitingBadge {
                visible: row.waiting
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.wide ? 6 : 5

            Words {
                text: row.times
                visible: text !== ""
                spoken: false
                Layout.fillWidth: true
            }
            Words {
                text: row.siteName
                visible: text !== ""
                size: Theme.sizeLabel
                color: Theme.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
        ByLine {
            way: row.way
            text: Say.by(row.by, row.bySelf, row.way)
            spoken: false
            Layout.preferredWidth: Theme.wide ? Theme.size(120) : 6
            Layout.fillWidth: !Theme.wide
            Layout.alignment: Theme.wide ? Qt.AlignVCenter : Qt.AlignTop
        }
        Words {
            text: row.note
            visible: text !== ""
            color: Theme.ink2
            spoken: false
            Layout.fillWidth: true
            Layout.columnSpan: Math.max(1, cells.columns)
        }
        AppText {
            text: row.reason
            visible: text !== ""
            color: Theme.amendD
            Layout.fillWidth: true
            Layout.columnSpan: Math.max(1, cells.columns)
        }
        ColumnLayout {
            visible: row.replaced.length > 0
            spacing: 4
            Layout.fillWidth: true
            Layout.columnSpan: Math.max(1, cells.columns)

            Repeater {
                model: row.replaced

                Struck {
                    required property var modelData

                    text: Say.standing(modelData.status, modelData.arrived, modelData.leftAt,
                                       modelData.noticeAt)
                    author: Say.by(modelData.by, modelData.bySelf, modelData.way)
                    way: modelData.way
                    Layout.fillWidth: true
                }
            }
        }
        // Only where there is something to tell: a month of days is laid out at once.
        Repeater {
            model: row.settled.length > 0 ? 1 : 0

            DaySettled {
                kind: "attendance"
                settled: row.settled
                today: row.today
                spoken: false
                Layout.fillWidth: true
                Layout.columnSpan: Math.max(1, cells.columns)
            }
        }
    }
}
