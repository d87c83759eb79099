// A leave in the list: who, when, and who stands in.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Style

RowCard {
    id: row

    required property string key
    required property string staffName
    required property string deputyName
    required property string from
    required property string to
    required property string part
    required property string cover
    required property bool now
    required property bool over
    required property bool waiting
    required property bool contested

    readonly property bool uncovered: !over && LeaveWords.isUncovered(cover)
    // Of days that are over what was decided counts, whatever became of that person since.
    readonly property string standIn: !over ? LeaveWords.deputy(row)
        : deputyName === "" ? qsTr("代わりに確認する人はいませんでした")
        : qsTr("代わりに確認した人 %1").arg(Ask.plainOwn(deputyName))

    objectName: "leave_" + key
    title: qsTr("%1 さん").arg(Ask.plainOwn(staffName))
    subtitle: Say.joined([PlanFacts.period(from, to), standIn], "  ")
    trailingShown: !Theme.cramped
    leading: IconTile {
        iconName: row.uncovered ? "alert" : "cal"
        hue: row.over ? "tsuchi" : row.uncovered ? "att" : "mizu"
    }

    SpanBadges {
        span: row
    }
}
