// People with what is due of each, the earliest first; nothing where nobody is.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: list

    required property string heading
    required property RowsModel people

    signal opened(string key)

    visible: people.count > 0
    spacing: Theme.rowGap

    Words {
        text: list.heading
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: list.people

        RowCard {
            id: row

            required property string key
            required property string kind
            required property string personName
            required property string letter
            required property string hue
            required property var due
            required property var steps

            objectName: "review_" + key
            title: qsTr("%1 さん").arg(personName)
            subtitle: kind === "none" ? ""
                : Say.joined([PlanFacts.due(due), kind === "talk" ? ""
                    : steps.length === 0 ? qsTr("つぎの計画はこれから")
                    : Say.joined([PlanFacts.inShort(steps, "assessed"),
                                  PlanFacts.inShort(steps, "met")], "・")], "  ")
            leading: Avatar {
                letter: row.letter
                hue: row.hue
            }
            trailingShown: !Theme.phone
            onClicked: list.opened(key)
            Layout.fillWidth: true

            Badge {
                visible: row.kind !== "none"
                hue: "wait"
                iconName: PlanFacts.dueIcon(row.due)
                text: row.due.due === "over" ? qsTr("すぎました") : qsTr("もうすぐ")
            }
        }
    }
}
