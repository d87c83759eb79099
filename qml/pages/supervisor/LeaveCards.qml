// On the first page of a supervisor: who is away now or soon, and who stands in.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: cards

    required property LeavesTold leaves
    readonly property bool any: leaves.list.count > 0

    visible: any
    spacing: 12

    Repeater {
        model: cards.leaves.list

        RowCard {
            id: card

            required property string key
            required property string staffName
            required property string deputyName
            required property string from
            required property string to
            required property string part
            required property string cover
            readonly property bool uncovered: LeaveWords.isUncovered(cover)

            objectName: "leaveTold_" + key
            title: LeaveWords.leaveOf(card)
            subtitle: Say.joined([LeaveWords.days(from, to), LeaveWords.deputy(card)], "  ")
            leading: IconTile {
                iconName: card.uncovered ? "alert" : "people"
                hue: card.uncovered ? "att" : card.part === "deputy" ? "sign" : "mizu"
            }
            onClicked: cards.leaves.open(key)
            Layout.fillWidth: true
        }
    }
}
