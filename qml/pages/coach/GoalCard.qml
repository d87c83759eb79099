// One goal in the list of a person: what was agreed, how it stands, its last days, what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: goal

    required property string key
    required property string item
    required property string task
    required property int aimCount
    required property string aimUnit
    required property string aimPer
    required property string from
    required property string to
    required property string phase
    required property string reviewedOn
    required property string reviewSelf
    required property string result
    required property var lately
    required property bool silent
    required property bool waiting
    required property bool contested
    property bool writable: false
    readonly property string aim: GoalWords.aim(aimCount, aimUnit, aimPer)

    signal opened
    signal reviewWanted

    objectName: "goal_" + key

    ColumnLayout {
        width: goal.availableWidth
        spacing: 10

        Words {
            text: Ask.plainOwn(goal.item)
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        Words {
            visible: goal.task !== "" || goal.aim !== ""
            text: Say.joined([Ask.plainOwn(goal.task), goal.aim], "　")
            Layout.fillWidth: true
        }
        Words {
            text: Say.joined([GoalWords.span(goal.from, goal.to), goal.reviewedOn === "" ? ""
                : qsTr("ふりかえり %1").arg(OfficeFacts.date(goal.reviewedOn))], "・")
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
        GoalBadges {
            phase: goal.phase
            silent: goal.silent
            waiting: goal.waiting
            contested: goal.contested
            Layout.fillWidth: true
        }
        Words {
            objectName: "goalResult_" + goal.key
            visible: goal.result !== ""
            text: GoalWords.result(goal.result)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            visible: goal.reviewSelf !== ""
            text: "「" + Ask.plainOwn(goal.reviewSelf) + "」"
            Layout.fillWidth: true
        }
        GoalMarkStrip {
            visible: goal.phase !== "looked_back" && days.length > 0
            days: goal.lately
            Layout.fillWidth: true
        }
        Flow {
            id: deeds

            spacing: 12
            Layout.fillWidth: true

            AppButton {
                objectName: "openGoal_" + goal.key
                width: Math.min(implicitWidth, deeds.width)
                kind: "quiet"
                text: qsTr("くわしく見る")
                name: text + " " + goal.item
                iconAfter: "next"
                onClicked: goal.opened()
            }
            AppButton {
                objectName: "reviewGoal_" + goal.key
                width: Math.min(implicitWidth, deeds.width)
                visible: goal.writable && (goal.phase === "over" || goal.phase === "current")
                iconName: "comment"
                text: qsTr("いっしょにふりかえる")
                name: text + " " + goal.item
                onClicked: goal.reviewWanted()
            }
        }
    }
}
