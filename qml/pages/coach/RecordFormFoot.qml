// At the end of a RecordForm: why it changes, where that is asked; what is wrong; save.
import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: end

    required property RecordForm form
    required property AppContext app
    readonly property Problem whyProblem: form.problemOf("why")

    spacing: 16

    TypedNote {
        objectName: "formWhy"
        visible: end.form.reasonNeeded
        app: end.app
        label: qsTr("なおすわけ")
        hint: qsTr("前の内容も、わけといっしょに残ります")
        text: end.form.why
        notYet: end.whyProblem.shown
            ? Say.joined([end.whyProblem.what, end.whyProblem.todo], "。") : ""
        onTyped: text => end.form.why = text
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "formProblem"
        problem: end.form.problem
        Layout.fillWidth: true
    }
}
