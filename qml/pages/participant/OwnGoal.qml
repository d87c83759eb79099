// One goal as its person sees it: what, until when, what they wrote of the last days, what was said
// when it was looked back on.
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
    required property string result
    required property string reviewSelf
    required property var said
    readonly property int daysShown: 7
    readonly property var lines: [
        Say.joined([Ask.plainOwn(goal.task),
                    GoalWords.aim(goal.aimCount, goal.aimUnit, goal.aimPer)], "　"),
        qsTr("%1から %2まで").arg(Say.day(goal.from)).arg(Say.day(goal.to)),
        goal.phase !== "over" ? ""
            : qsTr("もう終わりました。支援者といっしょにふりかえります。"),
        goal.result === "" ? "" : GoalWords.result(goal.result),
        goal.reviewSelf === "" ? "" : "「" + Ask.plainOwn(goal.reviewSelf) + "」"
    ]
    readonly property var aloud: [Ask.plainOwn(item), facts, written, days, more]

    objectName: "ownGoal_" + key
    radius: Theme.radiusAnswer

    ColumnLayout {
        width: goal.availableWidth
        spacing: 10

        Words {
            text: Ask.plainOwn(goal.item)
            size: Theme.px(Theme.phone ? 24 : 28)
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            id: facts

            model: goal.lines.filter(text => text !== "")

            Words {
                required property string modelData

                text: modelData
                size: Theme.sizeParticipant
                Layout.fillWidth: true
            }
        }
        Words {
            id: written

            visible: goal.said.length > 0
            text: qsTr("書いたこと")
            size: Theme.sizeParticipant
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Repeater {
            id: days

            model: goal.said.slice(0, goal.daysShown)

            Words {
                required property var modelData

                text: GoalWords.saidOn(modelData)
                size: Theme.sizeParticipant
                Layout.fillWidth: true
            }
        }
        Words {
            id: more

            visible: goal.said.length > goal.daysShown
            text: qsTr("その前の日は、支援者といっしょに見られます。")
            size: Theme.sizeParticipant
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
}
