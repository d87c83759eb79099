// What every screen of a flow has: もどる, where one is, やすむ, and what is kept.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

ParticipantFrame {
    id: frame

    required property AppContext app
    required property QuestionFlow page

    title: page.proxy ? qsTr("%1（代筆）").arg(Ask.title(page.kind)) : Ask.title(page.kind)
    speakVisible: false
    savedText: page.kept ? qsTr("ほぞんしました") : ""
    onBack: page.back()
    onRest: page.rest()

    ProblemPanel {
        objectName: "flowProblem"
        problem: frame.page.problem
    }
}
