// The form of a supervisor's leave: who, when, and who stands in.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property LeaveForm page
    readonly property var typed: page.typed
    readonly property string away: typed.staff ?? ""
    readonly property string deputy: typed.deputy ?? ""
    readonly property var supervisors: page.supervisors
    readonly property var deputies: supervisors.filter(one => one.key !== away)

    heading: page.recorded ? qsTr("休みをなおす") : qsTr("休みを加える")
    subheading: qsTr("サービス管理責任者の休みと、代わりに確認する人")

    component FieldProblem: ProblemPanel {
        required property string field

        objectName: field + "Problem"
        problem: writing.page.problemOf(field)
        Layout.fillWidth: true
    }

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    Choices {
        label: OfficeFacts.label("staff")
        namePrefix: "staff_"
        current: writing.away
        choices: writing.supervisors
        onChosen: key => writing.page.edit("staff", key)
        Layout.fillWidth: true
    }
    FieldProblem {
        field: "staff"
    }
    RecordDays {
        title: qsTr("期間")
        form: writing.page
        fields: ["from", "to"]
        Layout.fillWidth: true
    }
    Choices {
        visible: writing.deputies.length > 0
        label: OfficeFacts.label("deputy")
        namePrefix: "deputy_"
        current: writing.deputy === "" ? "none" : writing.deputy
        choices: [...writing.deputies, {key: "none", label: qsTr("まだ決めない")}]
        onChosen: key => writing.page.edit("deputy", key === "none" ? "" : key)
        Layout.fillWidth: true
    }
    FieldProblem {
        field: "deputy"
    }
    NoDeputies {
        visible: writing.away !== "" && writing.deputies.length === 0
        Layout.fillWidth: true
    }
    FactLine {
        text: qsTr("見られる記録や、できることは、だれも変わりません。だれが代わりに確認するかを、みんなに伝えます")
        Layout.fillWidth: true
    }
    RecordField {
        app: writing.app
        form: writing.page
        field: "note"
        lines: 2
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "leaveSave"
        form: writing.page
    }
}
