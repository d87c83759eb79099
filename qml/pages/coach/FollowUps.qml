// 定着支援: with whom contact is due, or the contacts with one person who is employed.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: contacts

    required property FollowUpGlance glance

    function words(one: var): string {
        switch (one.state) {
        case "done": return qsTr("%1に連絡しました").arg(OfficeFacts.date(one.contact))
        case "missed": return qsTr("連絡がありませんでした")
        }
        return PlanFacts.due(one.due)
    }

    function hue(one: var): string {
        return one.state === "done" ? "mizu" : one.state === "missed" ? "tsuchi"
            : PlanFacts.dueHue(one.due)
    }

    function icon(one: var): string {
        return one.state === "done" ? "check" : one.state === "missed" ? "minus"
            : PlanFacts.dueIcon(one.due)
    }

    visible: glance.people.length > 0 || glance.contacts.length > 0
    spacing: Theme.rowGap

    Words {
        text: qsTr("定着の連絡")
        bold: true
        size: Theme.px(22)
        Layout.fillWidth: true
    }
    Repeater {
        model: contacts.glance.people

        RowCard {
            id: due

            required property var modelData

            objectName: "followUp_" + modelData.key
            title: qsTr("%1 さん").arg(modelData.name)
            subtitle: PlanFacts.due(modelData.due)
            leading: IconTile {
                iconName: PlanFacts.dueIcon(due.modelData.due)
                hue: PlanFacts.dueHue(due.modelData.due)
            }
            onClicked: contacts.glance.openPerson(modelData.key)
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: contacts.glance.contacts

        WrapRow {
            id: line

            required property var modelData

            spacing: 12
            Layout.fillWidth: true

            Words {
                text: qsTr("%1か月").arg(line.modelData.months)
                bold: true
            }
            Badge {
                objectName: "followUpAfter_" + line.modelData.months
                hue: contacts.hue(line.modelData)
                iconName: contacts.icon(line.modelData)
                text: contacts.words(line.modelData)
            }
        }
    }
}
