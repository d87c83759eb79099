// Days of a workplace in one stroke: from when until when, closed, open or as usual, and why.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property CalendarForm page
    readonly property var typed: page.typed
    readonly property Problem noteProblem: page.problemOf("note")

    heading: qsTr("休みと開く日")
    subheading: Ask.plainOwn(page.siteName)

    MessagePanel {
        objectName: "formDraft"
        visible: writing.page.fromDraft
        what: qsTr("前に書きかけた内容です")
        todo: qsTr("よければ保存してください。もとに戻すこともできます")
        actionText: qsTr("もとに戻す")
        onActivated: writing.page.discard()
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        StrokeDay {
            objectName: "from"
        }
        StrokeDay {
            objectName: "to"
            hint: qsTr("1日だけなら、空のまま")
        }
    }
    Choices {
        label: AgreementWords.label("plan")
        namePrefix: "plan_"
        current: writing.typed.plan ?? ""
        choices: AgreementWords.plans.map(plan => ({key: plan, label: AgreementWords.plan(plan)}))
        onChosen: key => writing.page.edit("plan", key)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "planProblem"
        problem: writing.page.problemOf("plan")
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "calendarDayCount"
        visible: writing.page.dayCount > 0
        text: writing.page.usuallyClosed === 0
            ? qsTr("%1日分です").arg(writing.page.dayCount)
            : qsTr("%1日分です。そのうち%2日は、いつも休みの曜日です")
                .arg(writing.page.dayCount).arg(writing.page.usuallyClosed)
        Layout.fillWidth: true
    }
    FactLine {
        visible: writing.typed.plan === "closed"
        text: qsTr("休みの日は、この場で働く人みんなの、来る予定に入りません。もう書いた出欠はそのまま残ります")
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: writing.page.standing.length > 0
        spacing: 4
        Layout.fillWidth: true

        Words {
            text: qsTr("いま書いてあること")
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: writing.page.standing

            Words {
                required property var modelData

                text: Say.joined([AgreementWords.days(modelData.from, modelData.to),
                                  AgreementWords.state(false, modelData.plan),
                                  Ask.plainOwn(modelData.note)], "  ")
                Layout.fillWidth: true
            }
        }
    }
    TypedNote {
        objectName: "note"
        visible: writing.typed.plan !== "usual"
        app: writing.app
        limitOf: "calendar.note"
        label: qsTr("わけ")
        hint: qsTr("祝日・夏休み・臨時など")
        lines: 1
        text: writing.typed.note ?? ""
        notYet: writing.noteProblem.shown
            ? Say.joined([writing.noteProblem.what, writing.noteProblem.todo], "。") : ""
        onTyped: text => writing.page.edit("note", text)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "formProblem"
        problem: writing.page.problem
        Layout.fillWidth: true
    }
    foot: AppButton {
        objectName: "calendarSave"
        kind: "primary"
        main: true
        iconName: "check"
        text: qsTr("保存する")
        enabled: writing.page.mayWrite
        onClicked: writing.page.save()
        Layout.fillWidth: true
    }

    component StrokeDay: FormField {
        id: brief

        label: AgreementWords.label(objectName)
        text: writing.typed[objectName] ?? ""
        problem: writing.page.problemOf(objectName)
        placeholder: "2026-4-1"
        onEdited: writing.page.edit(objectName, text)

        Connections {
            target: writing.page

            function onRefused(field: string) {
                if (field === brief.objectName) brief.input.forceActiveFocus()
            }
        }
    }
}
