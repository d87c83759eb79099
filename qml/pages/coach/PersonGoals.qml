// いまの目標 on a person's page: each with its last days, and the way to all of them.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: panel

    required property PersonPage page

    objectName: "personGoals"

    ColumnLayout {
        width: panel.availableWidth
        spacing: 16

        Words {
            text: qsTr("いまの目標")
            size: Theme.px(22)
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: panel.page.goals

            ColumnLayout {
                id: goal

                required property string key
                required property string item
                required property string phase
                required property var lately
                required property bool silent
                required property bool waiting
                required property bool contested

                objectName: "personGoal_" + key
                spacing: 8
                Layout.fillWidth: true

                Words {
                    text: Ask.plainOwn(goal.item)
                    Layout.fillWidth: true
                }
                GoalMarkStrip {
                    days: goal.lately
                    Layout.fillWidth: true
                }
                GoalBadges {
                    visible: goal.phase !== "current" || goal.silent || goal.waiting
                        || goal.contested
                    phase: goal.phase
                    silent: goal.silent
                    waiting: goal.waiting
                    contested: goal.contested
                    Layout.fillWidth: true
                }
            }
        }
        Words {
            visible: panel.page.goals.count === 0
            text: qsTr("いまの目標は、ありません")
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "openGoals"
            iconName: "flag"
            text: qsTr("目標を見る・決める")
            iconAfter: panel.availableWidth < Theme.size(300) ? "" : "next" // the words need it
            onClicked: panel.page.openGoals()
        }
    }
}
