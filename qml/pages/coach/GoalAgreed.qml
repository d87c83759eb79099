// What was agreed of a goal, how it stands, and what was said when it was looked back on.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: agreed

    required property GoalPage page
    property string today: ""
    readonly property var goal: page.goal

    function own(words: string): string {
        return words === "" ? "" : "「" + Ask.plainOwn(words) + "」"
    }

    visible: goal.key !== ""

    ColumnLayout {
        width: agreed.availableWidth
        spacing: 8

        GoalBadges {
            phase: agreed.goal.phase
            silent: agreed.goal.silent
            waiting: agreed.goal.waiting
            contested: agreed.goal.contested
            Layout.fillWidth: true
        }
        Repeater {
            model: [
                {label: GoalWords.label("task"), text: Ask.plainOwn(agreed.goal.task)},
                {label: qsTr("めやす"), text: GoalWords.aim(agreed.goal.aimCount,
                    agreed.goal.aimUnit, agreed.goal.aimPer)},
                {label: GoalWords.label("support"), text: Ask.plainOwn(agreed.goal.support)},
                {label: GoalWords.label("support_by"), text: Ask.plainOwn(agreed.goal.supportBy)},
                {label: qsTr("期間"), text: GoalWords.span(agreed.goal.from, agreed.goal.to)},
                {label: GoalWords.label("result"), text: GoalWords.result(agreed.goal.result)},
                {label: GoalWords.label("review_self"), text: agreed.own(agreed.goal.reviewSelf)},
                {label: GoalWords.label("review"), text: Ask.plainOwn(agreed.goal.review)},
                {label: GoalWords.label("reviewed_on"),
                    text: OfficeFacts.date(agreed.goal.reviewedOn)}
            ]

            Words {
                required property var modelData

                visible: modelData.text !== ""
                text: qsTr("%1：%2").arg(modelData.label).arg(modelData.text)
                Layout.fillWidth: true
            }
        }
        ByLine {
            objectName: "goalSelfBy"
            visible: agreed.goal.reviewSelf !== "" && agreed.page.selfByProxy
            way: agreed.page.selfConfirmed ? "proxy_confirmed" : "proxy"
            text: qsTr("本人の言葉：%1").arg(Say.byWay(way))
            Layout.fillWidth: true
        }
        Repeater {
            model: agreed.page.past.writers

            ByLine {
                required property var modelData

                way: modelData.way
                text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                                  Say.moment(modelData.at, agreed.today)], "  ")
                Layout.fillWidth: true
            }
        }
    }
}
