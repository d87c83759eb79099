// The form of a plan: the person's wishes and the aims, its cycle, its period, its review.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property PlanForm page
    readonly property var staff: page.staff
    readonly property var givers: ["self", "parent", "guardian", "curator", "assistant"]

    function text(field: string): string {
        return page.typed[field] ?? ""
    }

    heading: page.recorded ? qsTr("計画を書く") : qsTr("計画を作る")
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName),
                            page.followsFrom === "" ? ""
                                : qsTr("前の計画：%1から").arg(OfficeFacts.date(page.followsFrom))],
                           "  ")

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    Choices {
        label: PlanFacts.label("programme")
        namePrefix: "programme_"
        current: writing.text("programme")
        choices: PlanFacts.programmes.map(key => ({key: key, label: PlanFacts.programme(key)}))
        onChosen: key => writing.page.edit("programme", key)
        Layout.fillWidth: true
    }
    Repeater {
        model: ["wish_now", "wish_later", "wish_work", "aim_long", "aim_short", "policy"]

        RecordField {
            required property string modelData

            app: writing.app
            form: writing.page
            field: modelData
            hint: modelData.startsWith("wish_") ? qsTr("本人の言葉のまま") : ""
        }
    }
    RecordDays {
        title: qsTr("計画ができるまで")
        form: writing.page
        fields: ["assessed_on", "drafted_on", "met_on", "explained_on", "copy_on"]
        Layout.fillWidth: true
    }
    RecordField {
        app: writing.app
        form: writing.page
        field: "met_with"
    }
    Choices {
        visible: writing.staff.length > 0
        label: PlanFacts.label("explained_by")
        namePrefix: "explainer_"
        current: writing.text("explained_by")
        choices: writing.staff.map(one => ({key: one.key, label: Ask.plainOwn(one.name)}))
        onChosen: key => writing.page.edit("explained_by",
                                        writing.text("explained_by") === key ? "" : key)
        Layout.fillWidth: true
    }
    Choices {
        label: PlanFacts.label("agreed_by")
        namePrefix: "agreed_"
        current: writing.text("agreed_by")
        choices: writing.givers.map(key => ({key: key, label: OfficeFacts.giver(key)}))
        onChosen: key => writing.page.edit("agreed_by",
                                           writing.text("agreed_by") === key ? "" : key)
        Layout.fillWidth: true
    }
    RecordField {
        visible: writing.text("agreed_by") !== "" && writing.text("agreed_by") !== "self"
        app: writing.app
        form: writing.page
        field: "agreed_by_name"
    }
    RecordDays {
        title: qsTr("期間と見直し")
        form: writing.page
        fields: ["from", "to", "review_by", "reviewed_on"]
        Layout.fillWidth: true
    }
    RecordField {
        app: writing.app
        form: writing.page
        field: "review"
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "planSave"
        form: writing.page
    }
}
