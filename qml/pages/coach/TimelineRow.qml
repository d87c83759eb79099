// One thing that happened: when, what, in whose words, by whom; the first of a month names it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: row

    required property string key
    required property string day
    required property string month
    required property string kind
    required property string event
    required property string code
    required property string way
    required property string title
    required property string from
    required property string to
    required property string noticeAt
    required property string words
    required property string by
    required property bool bySelf
    required property string how
    required property bool waiting
    required property bool contested

    readonly property string dot: qsTr("・", "between two facts")

    signal opened

    spacing: 4

    Words {
        objectName: "month_" + row.month
        visible: row.month !== ""
        text: qsTr("%1年%2").arg(parseInt(row.month.slice(0, 4)))
            .arg(Say.month(parseInt(row.month.slice(5))))
        size: Theme.px(22)
        bold: true
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.topMargin: 12
    }
    RowCard {
        objectName: "entry_" + row.key
        trailingShown: !Theme.cramped
        title: Say.joined([Say.dayInRow(row.day), TimelineWords.word(row)], "  ")
        subtitle: Say.joined([Say.joined(TimelineWords.facts(row), row.dot),
                              Ask.plainOwn(row.words),
                              Say.by(row.by, row.bySelf, row.how)], "  ")
        leading: IconTile {
            visible: !Theme.cramped
            iconName: TimelineWords.icon(row)
            hue: TimelineWords.hue(row)
        }
        onClicked: row.opened()
        Layout.fillWidth: true
    }
    WrapRow {
        visible: row.contested || row.waiting
        spacing: 8
        Layout.leftMargin: Theme.phone ? 10 : 18 // where the card's own words begin
        Layout.bottomMargin: 4
        Layout.fillWidth: true

        ContestedBadge {
            visible: row.contested
        }
        WaitingBadge {
            visible: row.waiting
        }
    }
}
