// What an agency enters first, in order: what is done is ticked, the next leads to its form.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Panel {
    id: list

    required property FirstSteps steps

    function title(key: string): string {
        return key === "site" ? qsTr("はたらく場を入れる") : key === "person" ? qsTr("利用者を入れる")
            : key === "agreed" ? qsTr("受けもちと、来る場所・曜日を決める")
                               : qsTr("支援者がタブレットで書きはじめる")
    }

    function detail(step: var): string {
        return step.done ? qsTr("できています")
            : step.key === "tablet" ? qsTr("招待は管理者が出します。はじめの記録が届くまで、ここに出ます")
            : step.key === "agreed" && !step.opens ? qsTr("利用者を入れると、決められます")
                                                   : qsTr("まだです")
    }

    objectName: "firstSteps"
    visible: steps.list.length > 0
    hue: "tsuchi"

    ColumnLayout {
        width: list.availableWidth
        spacing: Theme.rowGap

        Words {
            text: qsTr("はじめにすること")
            size: Theme.px(22)
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: list.steps.list

            RowCard {
                id: step

                required property var modelData
                required property int index

                objectName: "firstStep_" + modelData.key
                pressable: modelData.opens
                title: qsTr("%1. %2").arg(index + 1).arg(list.title(modelData.key))
                subtitle: list.detail(modelData)
                leading: IconTile {
                    visible: !Theme.cramped
                    iconName: step.modelData.done ? "check" : step.modelData.next ? "arrow" : "ring"
                    hue: step.modelData.done ? "mizu" : "tsuchi"
                }
                onClicked: if (modelData.opens) list.steps.open(modelData.key)
                Layout.fillWidth: true
            }
        }
    }
}
