// One visit of a list; the first of a day says what the day comes to.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: row

    required property string key
    required property string day
    required property bool first
    required property string siteName
    required property string way
    required property string names
    required property int others
    required property string coachName
    required property string status
    required property string phase
    required property string from
    required property string to
    required property bool toNextDay
    required property int minutes
    required property int travelMinutes
    required property int overlaps
    required property string overlapWhy
    required property string cancelledWhy
    required property string done
    required property bool waiting
    required property bool contested
    required property int dayMinutes
    required property int dayLine

    property bool coachShown: false

    readonly property string dot: qsTr("・", "between two facts")
    readonly property string daySum: dayMinutes <= 0 ? ""
        : dayMinutes >= dayLine
            ? qsTr("合わせて %1。%2になりました").arg(VisitWords.duration(dayMinutes))
                .arg(VisitWords.duration(dayLine))
            : qsTr("合わせて %1。%2まで %3").arg(VisitWords.duration(dayMinutes))
                .arg(VisitWords.duration(dayLine))
                .arg(VisitWords.duration(dayLine - dayMinutes))

    signal opened

    spacing: 4

    Words {
        objectName: "visitDay_" + row.key
        visible: row.first
        text: Say.joined([Say.day(row.day), row.daySum], "  ")
        bold: true
        Layout.fillWidth: true
        Layout.topMargin: 8
    }
    RowCard {
        objectName: "visit_" + row.key
        trailingShown: !Theme.cramped
        title: Say.joined([VisitWords.span(row.from, row.to, row.toNextDay),
                           row.siteName !== "" ? row.siteName : VisitWords.way(row.way)], "  ")
        subtitle: Say.joined([
            row.names,
            row.others > 0 ? qsTr("ほか %1人").arg(row.others) : "",
            row.coachShown ? qsTr("支援者 %1").arg(row.coachName) : "",
            VisitWords.phase(row.phase),
            row.minutes < 0 ? "" : row.travelMinutes === 0 ? VisitWords.duration(row.minutes)
                : qsTr("%1（移動 %2）").arg(VisitWords.duration(row.minutes))
                    .arg(VisitWords.duration(row.travelMinutes))], row.dot)
        leading: IconTile {
            visible: !Theme.cramped
            iconName: VisitWords.wayIcon(row.way)
            hue: row.status === "done" ? "mizu" : row.status === "planned" ? "wait" : "tsuchi"
        }
        onClicked: row.opened()
        Layout.fillWidth: true
    }
    WrapRow {
        visible: row.status !== "done" || row.contested || row.waiting || row.overlaps > 0
            || row.minutes < 0
        spacing: 8
        Layout.leftMargin: Theme.phone ? 10 : 18 // where the card's own words begin
        Layout.bottomMargin: 4
        Layout.fillWidth: true

        Badge {
            visible: row.status !== "done"
            hue: row.status === "planned" ? "wait" : "tsuchi"
            iconName: row.status === "planned" ? "cal" : "minus"
            text: Say.joined([VisitWords.status(row.status), Ask.plainOwn(row.cancelledWhy)], " ")
        }
        Badge {
            visible: row.status === "done" && row.minutes < 0
            hue: "wait"
            iconName: "clock"
            text: qsTr("出た時刻はまだ")
        }
        Badge {
            visible: row.overlaps > 0
            hue: row.overlapWhy === "" ? "wait" : "tsuchi"
            iconName: "fork"
            text: row.overlapWhy === "" ? qsTr("時間が重なる・わけはまだ")
                : qsTr("時間が重なる：%1").arg(Ask.plainOwn(row.overlapWhy))
        }
        ContestedBadge {
            visible: row.contested
        }
        WaitingBadge {
            visible: row.waiting
        }
    }
}
