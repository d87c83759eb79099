// The fields of a goal: 項目, 課題 with its numbers, 支援内容 and by whom, from when to when.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: fields

    required property AppContext app
    required property GoalForm form
    required property string prefix // of the names of the controls
    readonly property var texts: form.values
    readonly property var periods: ["day", "week", "month", "period"]

    spacing: 16

    FormField {
        objectName: fields.prefix + "Item"
        label: GoalWords.label("item")
        hint: qsTr("短く、本人に分かる言葉で")
        inputMethodHints: Qt.ImhNone
        text: fields.texts.item
        problem: fields.form.itemProblem
        onEdited: fields.form.set("item", text)
    }
    TypedNote {
        objectName: fields.prefix + "Task"
        app: fields.app
        limitOf: "goal.task"
        label: GoalWords.label("task")
        hint: qsTr("何をするか。なくてもよい")
        lines: 2
        text: fields.texts.task
        onTyped: text => fields.form.set("task", text)
        Layout.fillWidth: true
    }
    FactLine {
        objectName: fields.prefix + "Vague"
        visible: fields.form.vague
        color: Theme.waitD
        text: qsTr("数があると、できたかどうかが分かります。たとえば「1日に2回」。このままでも保存できます")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        FormField {
            objectName: fields.prefix + "Count"
            label: GoalWords.label("aim_count")
            placeholder: "2"
            text: fields.texts.aim_count
            problem: fields.form.countProblem
            onEdited: fields.form.set("aim_count", text)
        }
        FormField {
            objectName: fields.prefix + "Unit"
            label: GoalWords.label("aim_unit")
            placeholder: Say.plain(qsTr("回"))
            inputMethodHints: Qt.ImhNone
            text: fields.texts.aim_unit
            problem: fields.form.unitProblem
            onEdited: fields.form.set("aim_unit", text)
        }
    }
    Choices {
        label: GoalWords.label("aim_per")
        namePrefix: fields.prefix + "Per_"
        current: fields.texts.aim_per
        choices: fields.periods.map(key => ({key: key, label: GoalWords.per(key)}))
        onChosen: key => fields.form.set("aim_per", key === fields.texts.aim_per ? "" : key)
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: fields.prefix + "Support"
        app: fields.app
        limitOf: "goal.support"
        label: GoalWords.label("support")
        hint: qsTr("なくてもよい")
        lines: 2
        text: fields.texts.support
        onTyped: text => fields.form.set("support", text)
        Layout.fillWidth: true
    }
    FormField {
        objectName: fields.prefix + "SupportBy"
        label: GoalWords.label("support_by")
        hint: qsTr("なくてもよい")
        inputMethodHints: Qt.ImhNone
        text: fields.texts.support_by
        problem: fields.form.byProblem
        onEdited: fields.form.set("support_by", text)
    }
    GridLayout {
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        FormField {
            objectName: fields.prefix + "From"
            label: GoalWords.label("from")
            placeholder: "2026-4-1"
            text: fields.texts.from
            problem: fields.form.fromProblem
            onEdited: fields.form.set("from", text)
        }
        FormField {
            objectName: fields.prefix + "To"
            label: GoalWords.label("to")
            placeholder: "2026-4-30"
            text: fields.texts.to
            problem: fields.form.toProblem
            onEdited: fields.form.set("to", text)
        }
    }
}
