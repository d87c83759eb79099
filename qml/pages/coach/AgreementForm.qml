// The form of what is agreed with a participant: when, on which weekdays, what they fill in.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property AgreementForm page
    readonly property var typed: page.typed
    readonly property var expected: page.expected
    readonly property var sites: page.sites

    heading: page.recorded ? qsTr("取り決めをなおす") : qsTr("取り決めを加える")
    subheading: qsTr("%1 さん").arg(Ask.plainOwn(page.personName))

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    Choices {
        label: AgreementWords.label("site")
        namePrefix: "site_"
        current: writing.typed.site ?? ""
        choices: [{key: "", label: AgreementWords.place("")}, ...writing.sites.map(site => ({
            key: site.key, label: Ask.plainOwn(site.label)}))]
        onChosen: key => writing.page.edit("site", key)
        Layout.fillWidth: true
    }
    RecordDays {
        title: qsTr("期間")
        form: writing.page
        fields: ["from", "to"]
        Layout.fillWidth: true
    }
    Repeater {
        model: writing.page.beside

        MessagePanel {
            required property var modelData

            objectName: "agreementBeside_" + modelData.record
            what: qsTr("同じときに、もう1つの取り決めがあります（%1）")
                .arg(PlanFacts.period(modelData.from, modelData.to))
            todo: qsTr("このままでも保存できます。前のほうに、おわりの日を入れることもできます")
            Layout.fillWidth: true
        }
    }
    RecordWeekdays {
        form: writing.page
        field: "weekdays"
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "weekdaysProblem"
        problem: writing.page.problemOf("weekdays")
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: Say.plain(AgreementWords.label("expects"))
        Layout.fillWidth: true

        Words {
            text: AgreementWords.label("expects")
            bold: true
            spoken: false
            Layout.fillWidth: true
        }
        Repeater {
            model: writing.page.expectable

            AppSwitch {
                required property string modelData

                objectName: "expects_" + modelData
                text: Facts.kind(modelData)
                checked: writing.expected.includes(modelData)
                onToggled: writing.page.expect(modelData, checked)
                Layout.maximumWidth: parent.width
            }
        }
        FactLine {
            text: qsTr("1つでも選ぶと、その日の本人の確認か、できなかったわけも待ちます")
            Layout.fillWidth: true
        }
    }
    RecordShort {
        form: writing.page
        field: "visit_line_minutes"
        hint: qsTr("空なら240分")
    }
    RecordField {
        app: writing.app
        form: writing.page
        field: "note"
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "agreementSave"
        form: writing.page
    }
}
