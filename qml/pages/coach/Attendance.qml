// The small form of one day: what one tap does not say. Refusals stand beside their field.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: form

    required property AttendancePage page

    readonly property int fieldColumns: Theme.wide ? 4 : Theme.phone ? 1 : 2

    function news(field: string, words: var): string {
        const came = page.cameIn[field]
        return came === undefined ? "" : Say.cameIn(came.by, came.value === "" ? ""
                                                                 : words(came.value))
    }
    function chosen(choices: var, key: string): string {
        const found = choices.find(choice => choice.key === key)
        return found === undefined ? key : found.label
    }

    heading: qsTr("%1 さん").arg(page.personName)
    subheading: Say.joined([Say.day(page.day), page.siteName], "  ")
    actions: AppButton {
        objectName: "formPerson"
        iconName: "list"
        text: qsTr("これまでの出欠")
        onClicked: form.page.openPerson()
        Layout.fillWidth: Theme.phone
    }

    MessagePanel {
        objectName: "formMonthClosed"
        visible: form.page.monthClosed
        kind: "info"
        what: qsTr("この月は締めてあるので、記録できません")
        todo: qsTr("なおすときは、サービス管理責任者に月を開けなおしてもらってください")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "formDraft"
        visible: form.page.fromDraft && form.page.dirty
        kind: "info"
        what: qsTr("前に書きかけた内容です")
        todo: qsTr("よければ保存してください。もとに戻すこともできます")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "formTakenBack"
        visible: Object.keys(form.page.cameIn).includes("void")
        kind: "att"
        what: qsTr("書いたあとに、この記録は取り消されました")
        todo: qsTr("保存すると、取り消しと両方が残ります")
        Layout.fillWidth: true
    }
    MessagePanel {
        visible: form.page.contested
        kind: "att"
        what: qsTr("記録が2つあります。どちらも残っています")
        todo: qsTr("名簿の「こちらにする」で選べます")
        Layout.fillWidth: true
    }
    NoticePanel {
        notice: form.page.notice
        Layout.fillWidth: true
    }
    Choices {
        id: statusChoices

        label: qsTr("出欠")
        namePrefix: "status_"
        current: form.page.status
        choices: [{key: "present", label: Say.status("present")},
            {key: "late", label: Say.status("late")},
            {key: "left_early", label: Say.status("left_early")},
            {key: "absent", label: Say.status("absent")},
            {key: "home", label: Say.status("home")},
            {key: "closed", label: Say.status("closed")}]
        onChosen: key => form.page.status = key
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "formAbsence"
        iconName: "phone"
        text: qsTr("欠席連絡")
        onClicked: form.page.openAbsence()
    }
    CameIn {
        objectName: "statusNews"
        text: form.news("status", key => form.chosen(statusChoices.choices, key))
    }
    GridLayout {
        columns: form.fieldColumns
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        FormField {
            objectName: "arrived"
            label: qsTr("来た時刻")
            placeholder: "9:00"
            text: Say.time(form.page.arrived)
            problem: form.page.arrivedProblem
            news: form.news("arrived", Say.time)
            onEdited: form.page.arrived = text
        }
        FormField {
            objectName: "left"
            label: qsTr("帰った時刻")
            placeholder: "15:00"
            text: Say.time(form.page.left)
            problem: form.page.leftProblem
            news: form.news("left", Say.time)
            onEdited: form.page.left = text
        }
        FormField {
            objectName: "break"
            label: qsTr("休憩（分）")
            placeholder: "60"
            text: form.page.breakMinutes
            problem: form.page.breakProblem
            news: form.news("break_minutes", value => value)
            onEdited: form.page.breakMinutes = text
        }
        FormField {
            objectName: "fare"
            label: qsTr("交通費（円）")
            placeholder: "420"
            text: form.page.fareYen
            problem: form.page.fareProblem
            news: form.news("fare_yen", value => value)
            onEdited: form.page.fareYen = text
        }
    }
    AppCheckBox {
        objectName: "leftNextDay"
        text: qsTr("帰りは次の日（翌）")
        checked: form.page.leftNextDay
        onToggled: form.page.leftNextDay = checked
    }
    CameIn {
        text: form.news("left_next_day", value => qsTr("帰りは次の日（翌）"))
    }
    Choices {
        id: pickupChoices

        label: qsTr("送迎")
        namePrefix: "pickup_"
        current: form.page.pickup
        choices: [{key: "none", label: qsTr("なし")}, {key: "outward", label: qsTr("行き")},
            {key: "homeward", label: qsTr("帰り")}, {key: "both", label: qsTr("行きと帰り")}]
        onChosen: key => form.page.pickup = key
        Layout.fillWidth: true
    }
    CameIn {
        text: form.news("pickup", key => form.chosen(pickupChoices.choices, key))
    }
    Choices {
        id: mealChoices

        label: qsTr("食事")
        namePrefix: "meal_"
        current: form.page.meal
        choices: [{key: "yes", label: qsTr("食べた")}, {key: "no", label: qsTr("食べていない")}]
        onChosen: key => form.page.meal = key
        Layout.fillWidth: true
    }
    CameIn {
        text: form.news("meal", key => form.chosen(mealChoices.choices, key))
    }
    TypedNote {
        objectName: "note"
        app: form.app
        limitOf: "attendance.note"
        label: qsTr("メモ")
        text: form.page.note
        notYet: Say.plain(Say.copied(form.page.noteCopied(text), form.page.day))
        onTyped: text => form.page.note = text
        Layout.fillWidth: true
    }
    CameIn {
        text: form.news("note", value => value)
    }
    TypedNote {
        objectName: "signedWhy"
        app: form.app
        visible: form.page.signedDay
        label: qsTr("署名した日をなおすわけ")
        text: form.page.why
        onTyped: text => form.page.why = text
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "formProblem"
        problem: form.page.problem
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "formTakeBack"
        visible: form.page.recorded
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }
    AppButton {
        objectName: "formMove"
        visible: form.page.recorded
        iconName: "person"
        text: qsTr("ほかの人の記録でした")
        onClicked: form.page.openMove()
    }
    foot: FormFoot {
        page: form.page
        Layout.fillWidth: true
    }

    TakeBack {
        id: takeBack

        app: form.app
        onConfirmed: reason => form.page.takeBack(reason)
    }
}
