// The form of a placement: where, at which stage, when, on which terms.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property PlacementForm page
    readonly property var before: page.before

    function text(field: string): string {
        return page.typed[field] ?? ""
    }

    heading: page.recorded ? qsTr("はたらく場の記録をなおす")
        : text("follows") !== "" ? qsTr("つぎの段階・はたらく場へ") : qsTr("はたらく場を加える")
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName),
                            before.stage === undefined ? ""
                                : qsTr("いままで：%1").arg(PlacementWords.stage(before.stage))],
                           "  ")

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    PlacementSite {
        page: writing.page
        Layout.fillWidth: true
    }
    RecordChoice {
        form: writing.page
        field: "programme"
        codes: PlanFacts.programmes
        Layout.fillWidth: true
    }
    RecordChoice {
        form: writing.page
        field: "stage"
        codes: PlacementWords.stages
        clearable: true
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "placementStageHint"
        visible: writing.page.reasonNeeded
        text: qsTr("段階や約束がかわったときは、「つぎの段階・はたらく場へ」から書くと、いままでの分も残ります")
        Layout.fillWidth: true
    }
    Chip {
        objectName: "trial"
        text: PlacementWords.label("trial")
        selected: writing.text("trial") === "yes"
        onClicked: writing.page.edit("trial", selected ? "" : "yes")
    }
    RecordDays {
        title: qsTr("期間")
        form: writing.page
        fields: ["from", "to"]
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "placementEndsOther"
        visible: writing.text("follows") !== "" && !writing.page.recorded
        text: qsTr("保存すると、いままでの段階は、はじめの日の前の日でおわります")
        Layout.fillWidth: true
    }
    RecordWeekdays {
        form: writing.page
        field: "weekdays"
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.phone || Theme.scale >= 1.5 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        RecordShort {
            form: writing.page
            field: "planned_start"
            placeholder: "9:30"
        }
        RecordShort {
            form: writing.page
            field: "planned_end"
            placeholder: "15:00"
        }
    }
    RecordChoice {
        form: writing.page
        field: "contract"
        codes: PlacementWords.contracts
        clearable: true
        Layout.fillWidth: true
    }
    RecordDay {
        form: writing.page
        field: "contract_on"
    }
    RecordChoice {
        form: writing.page
        field: "pay_basis"
        codes: PlacementWords.bases
        clearable: true
        Layout.fillWidth: true
    }
    RecordShort {
        visible: writing.text("pay_basis") !== "" && writing.text("pay_basis") !== "none"
        form: writing.page
        field: "pay_yen"
    }
    RecordChoice {
        form: writing.page
        field: "transport"
        codes: PlacementWords.transports
        clearable: true
        Layout.fillWidth: true
    }
    RecordShort {
        visible: writing.text("transport") === "daily" || writing.text("transport") === "monthly"
        form: writing.page
        field: "transport_yen"
    }
    RecordField {
        app: writing.app
        form: writing.page
        field: "reason"
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "placementSave"
        form: writing.page
    }
}
