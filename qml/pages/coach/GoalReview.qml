// The look-back on a goal at the talk, with the goal that follows.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: review

    required property GoalReviewPage page
    readonly property var goal: page.goal
    readonly property var texts: page.values
    readonly property var results: ["reached", "partly", "not_yet", "stopped"]

    heading: qsTr("いっしょにふりかえる")
    subheading: qsTr("%1 さん").arg(page.personName)

    Words {
        text: Ask.plainOwn(review.goal.item)
        size: Theme.sizeLead
        bold: true
        Layout.fillWidth: true
    }
    Words {
        text: Say.joined([GoalWords.span(review.goal.from, review.goal.to),
            GoalWords.aim(review.goal.aimCount, review.goal.aimUnit, review.goal.aimPer)], "・")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "reviewMarked"
        iconName: "flag"
        text: review.page.marked.length === 0 ? qsTr("本人の記録は、まだありません")
            : qsTr("本人の記録：%1").arg(GoalWords.counts(review.page.marked))
        Layout.fillWidth: true
    }
    FactLine {
        visible: review.page.fromDraft
        iconName: "edit"
        color: Theme.ink2
        text: qsTr("前に書きかけた内容です")
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: "reviewSelf"
        app: review.app
        limitOf: "goal.review_self"
        label: GoalWords.label("review_self")
        hint: qsTr("聞いたままの言葉で。代筆として残ります")
        text: review.texts.review_self
        onTyped: text => review.page.set("review_self", text)
        Layout.fillWidth: true
    }
    Choices {
        visible: review.page.wordsChanged
        label: qsTr("読み上げて、本人に確かめましたか")
        namePrefix: "confirmed_"
        current: review.page.confirmed ? "yes" : "no"
        choices: [{key: "yes", label: qsTr("確かめました")},
            {key: "no", label: qsTr("まだ確かめていません")}]
        onChosen: key => review.page.confirmed = key === "yes"
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: "reviewStaff"
        app: review.app
        limitOf: "goal.review"
        label: GoalWords.label("review")
        hint: qsTr("なくてもよい")
        text: review.texts.review
        onTyped: text => review.page.set("review", text)
        Layout.fillWidth: true
    }
    Choices {
        label: GoalWords.label("result")
        namePrefix: "result_"
        current: review.texts.result
        choices: review.results.map(key => ({key: key, label: GoalWords.result(key)}))
        onChosen: key => review.page.set("result", key)
        Layout.fillWidth: true
    }
    FactLine {
        visible: review.page.resultProblem.shown
        iconName: "alert"
        color: Theme.errD
        text: Say.joined([review.page.resultProblem.what, review.page.resultProblem.todo], "。")
        Layout.fillWidth: true
    }
    FormField {
        objectName: "reviewedOn"
        label: GoalWords.label("reviewed_on")
        placeholder: "2026-4-30"
        text: review.texts.reviewed_on
        problem: review.page.dayProblem
        onEdited: review.page.set("reviewed_on", text)
    }
    TypedNote {
        objectName: "reviewWhy"
        visible: review.page.again
        app: review.app
        label: qsTr("ふりかえりをなおすわけ")
        text: review.page.reason
        onTyped: text => review.page.reason = text
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("つぎの目標")
        namePrefix: "next_"
        current: review.page.makesNext ? "yes" : "no"
        choices: [{key: "yes", label: qsTr("いっしょに決める")},
            {key: "no", label: qsTr("いまは決めない")}]
        onChosen: key => review.page.makesNext = key === "yes"
        Layout.fillWidth: true
    }
    GoalFields {
        visible: review.page.makesNext
        app: review.app
        form: review.page.next
        prefix: "next"
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "reviewProblem"
        problem: review.page.problem
        Layout.fillWidth: true
    }
    foot: AppButton {
        objectName: "reviewSave"
        kind: "primary"
        main: true
        enabled: review.page.writable
        iconName: "check"
        text: review.page.makesNext ? qsTr("両方を保存する") : qsTr("保存する")
        onClicked: review.page.save()
        Layout.fillWidth: true
    }
}
