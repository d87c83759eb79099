// The person's other plans: the one being made, and those before.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: list

    required property PlanPage page

    visible: page.others.length > 0
    spacing: Theme.rowGap

    Words {
        text: qsTr("ほかの計画")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: list.page.others

        RowCard {
            required property var modelData

            objectName: "plan_" + modelData.key
            title: PlanFacts.period(modelData.from, modelData.to)
            subtitle: PlanFacts.place(modelData.place)
            leading: IconTile {
                iconName: "doc"
                hue: "tsuchi"
            }
            onClicked: list.page.open(modelData.key)
            Layout.fillWidth: true
        }
    }
}
