// The form of who looks after a participant, from when until when.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property AssignmentForm page
    readonly property var typed: page.typed
    readonly property Problem coachProblem: page.problemOf("coach")

    heading: page.recorded ? qsTr("受けもちをなおす") : qsTr("受けもちを加える")
    subheading: qsTr("%1 さん").arg(page.personName)

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "noCoaches"
        visible: writing.page.coaches.length === 0
        what: qsTr("支援者が、まだ登録されていません")
        todo: qsTr("管理者に、支援者を登録してもらってください。ここに名前が出ます")
        Layout.fillWidth: true
    }
    Choices {
        visible: writing.page.coaches.length > 0
        label: Facts.label("assignment", "coach", "")
        namePrefix: "coach_"
        current: writing.typed.coach ?? ""
        choices: writing.page.coaches
        onChosen: key => writing.page.edit("coach", key)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "coachProblem"
        problem: writing.coachProblem
        Layout.fillWidth: true
    }
    RecordDays {
        title: qsTr("期間")
        form: writing.page
        fields: ["from", "to"]
        Layout.fillWidth: true
    }
    FactLine {
        text: qsTr("この間だけ、この人の記録が、その支援者のタブレットで見られます")
        Layout.fillWidth: true
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "assignmentSave"
        form: writing.page
    }
}
