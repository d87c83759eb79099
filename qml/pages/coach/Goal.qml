// One goal: what was agreed, its marks over the weeks, the look-back, every change of it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: goalPage

    required property GoalPage page
    readonly property var goal: page.goal

    heading: goal.item === "" ? qsTr("短期目標") : Ask.plainOwn(goal.item)
    subheading: page.personName === "" ? "" : qsTr("%1 さん").arg(page.personName)

    Connections {
        target: goalPage.page

        function onDone() { back.close() }
    }

    RecordTrace {
        gone: goalPage.page.gone
        reason: goalPage.page.goneWhy
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "goalMissing"
        visible: goalPage.goal.key === "" && !goalPage.page.gone
        what: qsTr("この目標は、いまは見られません")
        todo: qsTr("受けもちを確かめてください")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "goalProblem"
        problem: goalPage.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: goalPage.page.past.contested

        DayContested {
            kind: "goal"
            today: goalPage.app.today
            choosable: goalPage.page.writable
            onChosen: (field, change) => goalPage.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
    GoalAgreed {
        page: goalPage.page
        today: goalPage.app.today
        Layout.fillWidth: true
    }
    GoalWeeksPart {
        page: goalPage.page
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "goalBefore"
        visible: goalPage.page.beforeItem !== ""
        title: Ask.plainOwn(goalPage.page.beforeItem)
        subtitle: GoalWords.label("follows")
        onClicked: goalPage.page.openBefore()
        Layout.fillWidth: true
    }
    Words {
        visible: changes.visible
        text: qsTr("これまでの変更")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    RecordChanges {
        id: changes

        objectName: "goalHistory"
        visible: goalPage.page.history.length > 0
        kind: "goal"
        entries: goalPage.page.history
        today: goalPage.app.today
        Layout.fillWidth: true
    }
    DaySettled {
        kind: "goal"
        settled: goalPage.page.past.settled
        today: goalPage.app.today
        Layout.fillWidth: true
    }
    Flow {
        id: deeds

        visible: goalPage.page.writable && goalPage.goal.key !== ""
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "goalAmend"
            width: Math.min(implicitWidth, deeds.width)
            iconName: "edit"
            text: qsTr("なおす")
            onClicked: goalPage.page.amend()
        }
        AppButton {
            objectName: "goalReview"
            width: Math.min(implicitWidth, deeds.width)
            iconName: "comment"
            text: goalPage.goal.phase === "looked_back" ? qsTr("ふりかえりをなおす")
                                                     : qsTr("いっしょにふりかえる")
            onClicked: goalPage.page.review()
        }
        AppButton {
            objectName: "goalTakeBack"
            width: Math.min(implicitWidth, deeds.width)
            kind: "quiet"
            iconName: "x"
            text: qsTr("取り消す")
            onClicked: {
                why.text = ""
                back.open()
            }
        }
    }

    AppDialog {
        id: back

        title: qsTr("この目標を取り消します")
        iconName: "x"
        hue: "att"
        text: qsTr("書いたことと本人の記録は、わけといっしょに残ります")
        acceptText: qsTr("取り消す")
        firstField: why.input
        acceptEnabled: why.text.trim() !== ""
        onAccepted: goalPage.page.takeBack(why.text)

        TypedNote {
            id: why

            objectName: "takeBackWhy"
            app: goalPage.app
            label: qsTr("わけ")
            Layout.fillWidth: true
        }
        ProblemPanel {
            problem: goalPage.page.problem
            Layout.fillWidth: true
        }
    }
}
