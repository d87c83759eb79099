// What is wrong with a choice of the form of a visit.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

FactLine {
    required property VisitPage page
    required property string field
    readonly property Problem problem: page.problemOf(field)

    objectName: "visitProblem_" + field
    visible: problem.shown
    iconName: "alert"
    color: Theme.errD
    text: Say.joined([problem.what, problem.todo], "。")
    Layout.fillWidth: true
}
