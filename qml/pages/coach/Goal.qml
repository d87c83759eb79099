// One goal: what was agreed, its marks over the weeks, the look-back, every change of it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: page_

    required property GoalPage page
    readonly property var goal: page.goal

    heading: Ask.plainOwn(goal.item)
    subheading: qsTr("%1 さん").arg(page.personName)

    Connections {
        target: page_.page

        function onDone() { back.close() }
    }

    RecordTrace {
        gone: page_.page.gone
        reason: page_.page.goneWhy
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "goalProblem"
        problem: page_.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: page_.page.contested

        DayContested {
            kind: "goal"
            today: page_.app.today
            choosable: page_.page.writable
            onChosen: (field, change) => page_.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
    GoalAgreed {
        page: page_.page
        today: page_.app.today
        Layout.fillWidth: true
    }
    GoalWeeksPart {
        page: page_.page
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "goalBefore"
        visible: page_.page.beforeItem !== ""
        title: Ask.plainOwn(page_.page.beforeItem)
        subtitle: GoalWords.label("follows")
        onClicked: page_.page.openBefore()
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
        visible: page_.page.history.length > 0
        kind: "goal"
        entries: page_.page.history
        today: page_.app.today
        Layout.fillWidth: true
    }
    DaySettled {
        kind: "goal"
        settled: page_.page.settled
        today: page_.app.today
        Layout.fillWidth: true
    }
    Flow {
        id: deeds

        visible: page_.page.writable
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "goalAmend"
            width: Math.min(implicitWidth, deeds.width)
            iconName: "edit"
            text: qsTr("なおす")
            onClicked: page_.page.amend()
        }
        AppButton {
            objectName: "goalReview"
            width: Math.min(implicitWidth, deeds.width)
            iconName: "comment"
            text: page_.goal.phase === "looked_back" ? qsTr("ふりかえりをなおす")
                                                     : qsTr("いっしょにふりかえる")
            onClicked: page_.page.review()
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
        onAccepted: page_.page.takeBack(why.text)

        TypedNote {
            id: why

            objectName: "takeBackWhy"
            app: page_.app
            label: qsTr("わけ")
            Layout.fillWidth: true
        }
        ProblemPanel {
            problem: page_.page.problem
            Layout.fillWidth: true
        }
    }
}
