// What every screen of a sheet has: もどる, where one is, やすむ, and what is kept.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

ParticipantPage {
    id: frame

    required property SheetFlow page

    title: page.proxy ? qsTr("%1（代筆）").arg(page.title) : page.title
    savedText: page.kept ? qsTr("保存しました") : ""
    onBack: page.back()
    onRest: page.rest()

    ProblemPanel {
        objectName: "sheetProblem"
        problem: frame.page.problem
    }
}
