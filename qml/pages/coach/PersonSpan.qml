// One rest, assignment or agreement of a person, to read, and how it came about.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: span

    required property SpanPage page
    readonly property string kind: page.kind
    readonly property var values: page.values
    readonly property var fields: kind === "agreement"
        ? ["site", "weekdays", "expects", "visit_line_minutes", "note"]
        : kind === "assignment" ? ["coach"] : ["why", "note"]
    readonly property var lines: fields.map(field => ({
        label: Facts.label(kind, field, ""), text: said(field)})).filter(line => line.text !== "")

    function said(field: string): string {
        if (field === "site") return AgreementWords.place(page.name)
        if (field === "coach") return Ask.plainOwn(page.name)
        const text = values[field] ?? ""
        return text === "" ? "" : Facts.value(kind, field, text)
    }

    // What follows from taking it back; said before
    function follows(): var {
        if (kind === "pause") return [qsTr("取り消すと、この間の日が、また来る予定に入ります")]
        if (kind === "agreement")
            return [qsTr("取り消すと、来る曜日と書くものは、ほかの取り決めか、はたらく場の曜日で決まります")]
        const access = page.endsAccess
            ? qsTr("取り消すと、この支援者は、この人の記録をもう見られません。まだ送っていない記録は、確認が必要な記録に入ります")
            : qsTr("きょう見られる人は変わりません")
        return page.uncovers ? [access, qsTr("きょう受けもつ支援者が、いなくなります")] : [access]
    }

    heading: Facts.kind(kind)
    subheading: Say.joined([qsTr("%1 さん").arg(Ask.plainOwn(page.personName)),
                            PlanFacts.period(values.from ?? "", values.to ?? "")], "  ")
    actions: AppButton {
        objectName: span.kind + "Amend"
        visible: span.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("なおす")
        onClicked: span.page.amend()
        Layout.fillWidth: Theme.phone
    }

    RecordHead {
        page: span.page
        kind: span.kind
        namePrefix: span.kind
        today: span.app.today
        Layout.fillWidth: true
    }
    Repeater {
        model: span.page.beside

        MessagePanel {
            required property var modelData

            objectName: "agreementBeside_" + modelData.record
            what: qsTr("同じときに、もう1つの取り決めがあります（%1）")
                .arg(PlanFacts.period(modelData.from, modelData.to))
            todo: qsTr("来る曜日は、あとから始まったほうで決まります。書くものは両方を合わせます")
            actionText: qsTr("もう1つを見る")
            onActivated: span.page.openBeside(modelData.record)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "assignmentProvisional"
        visible: span.page.provisional
        what: qsTr("仮の受けもちです。この支援者が、新しい利用者として加えました")
        todo: span.page.mayWrite
            ? qsTr("同じ人がもういないか、受けもちがこれでよいかを確かめてください")
            : qsTr("サービス管理責任者が確かめると、仮でなくなります。記録はいつもどおり書けます")
        actionText: span.page.mayWrite ? qsTr("確かめた") : ""
        onActivated: span.page.confirm()
        Layout.fillWidth: true
    }
    Badge {
        visible: span.page.now
        hue: "asa"
        text: qsTr("いま")
    }
    Sheet {
        id: sheet

        visible: span.page.there
        Layout.fillWidth: true

        ColumnLayout {
            width: sheet.availableWidth
            spacing: 14

            Repeater {
                model: span.lines

                LabelledWords {
                    required property var modelData

                    label: modelData.label
                    text: modelData.text
                    Layout.fillWidth: true
                }
            }
        }
    }
    RecordTraces {
        visible: span.page.there
        kind: span.kind
        today: span.app.today
        waiting: span.page.waiting
        past: span.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: span.kind + "TakeBack"
        visible: span.page.mayWrite
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: span.app
        follows: span.follows()
        onConfirmed: reason => span.page.takeBack(reason)
    }
}
