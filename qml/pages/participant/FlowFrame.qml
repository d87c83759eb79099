// What every screen of a flow has: もどる, where one is, やすむ, and what is kept.
import QtQuick
import Ayumi.ViewModels

ParticipantPage {
    id: frame

    required property QuestionFlow page

    title: page.proxy ? qsTr("%1（代筆）").arg(Ask.title(page.kind)) : Ask.title(page.kind)
    savedText: page.kept ? qsTr("保存しました") : ""
    onBack: page.back()
    onRest: page.rest()

    readonly property alias problemPanel: problem

    ProblemPanel {
        id: problem

        objectName: "flowProblem"
        problem: frame.page.problem
    }
}
