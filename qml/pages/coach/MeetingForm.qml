// The form of a meeting about a person.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property MeetingForm page
    readonly property var typed: page.typed
    readonly property string purpose: typed.purpose ?? ""
    readonly property Problem purposeProblem: page.problemOf("purpose")

    heading: qsTr("会議・面談を書く")
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName),
                            page.planFrom === "" ? ""
                                : PlanFacts.value("plan", page.planFrom)], "  ")

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    Choices {
        label: PlanFacts.label("purpose")
        namePrefix: "purpose_"
        current: writing.purpose
        choices: PlanFacts.purposes.map(key => ({key: key, label: PlanFacts.purpose(key)}))
        onChosen: key => writing.page.edit("purpose", key)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "purposeProblem"
        problem: writing.purposeProblem
        Layout.fillWidth: true
    }
    RecordDay {
        form: writing.page
        field: "held_on"
    }
    Repeater {
        model: ["place", "present", "words", "said", "decided"]

        RecordField {
            required property string modelData

            app: writing.app
            form: writing.page
            field: modelData
            hint: modelData === "words" ? qsTr("本人が言ったとおりに") : ""
            lines: modelData === "place" ? 1 : 2
        }
    }
    FactLine {
        objectName: "meetingFillsPlan"
        visible: writing.purpose === "plan" && writing.page.planFrom !== ""
        text: qsTr("計画に会議の日がまだないときは、いっしょに入ります")
        Layout.fillWidth: true
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "meetingSave"
        form: writing.page
    }
}
