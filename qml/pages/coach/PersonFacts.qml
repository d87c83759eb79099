// What the agency knows of a participant: names now and before, family, the time of the service.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: facts

    required property PersonFactsPage page
    readonly property var values: page.values
    readonly property var sameReading: page.sameReading
    readonly property var fields: ["name_kana", "nickname", "birth_day", "phone", "guardian_name",
                                   "guardian_phone", "begun_on", "ended_on", "ended_why", "note"]
    readonly property var lines: fields.filter(field => text(field) !== "").map(field => ({
        label: ServiceWords.label(field), text: said(field)}))

    function text(field: string): string {
        return values[field] ?? ""
    }

    function said(field: string): string {
        const shown = ServiceWords.value(field, text(field))
        if (field === "birth_day" && page.age >= 0)
            return qsTr("%1（%2歳）").arg(shown).arg(page.age)
        if (field === "guardian_name" && text("guardian_as") !== "")
            return qsTr("%1（%2）").arg(shown).arg(ServiceWords.guardian(text("guardian_as")))
        return shown
    }

    heading: qsTr("%1 さん").arg(Ask.plainOwn(text("name")))
    subheading: Say.joined([qsTr("利用者の情報"), ServiceWords.state(page.state)], "  ")
    actions: AppButton {
        objectName: "personAmend"
        visible: facts.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("なおす")
        onClicked: facts.page.amend()
        Layout.fillWidth: Theme.phone
    }

    RecordHead {
        page: facts.page
        kind: "person"
        namePrefix: "person"
        today: facts.app.today
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "personSameReading"
        visible: facts.page.there && facts.sameReading.length > 0
        what: qsTr("同じ読みの人がいます：%1").arg(facts.sameReading.join(qsTr("、")))
        todo: qsTr("同じ人なら、毎日の記録を「ほかの人の記録でした」で1つに集めます。移せない記録がのこる方には「利用をおえた日」を書き、ほかは下で取り消します")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "personUncovered"
        visible: facts.page.uncovered && facts.page.mayAssign
        what: qsTr("きょう受けもつ支援者が、決まっていません")
        todo: qsTr("このままでは、支援者のタブレットに出てきません。受けもちを加えてください")
        Layout.fillWidth: true
    }
    Sheet {
        id: known

        visible: facts.page.there && facts.lines.length > 0
        Layout.fillWidth: true

        ColumnLayout {
            width: known.availableWidth
            spacing: 14

            Repeater {
                model: facts.lines

                LabelledWords {
                    required property var modelData

                    label: modelData.label
                    text: modelData.text
                    Layout.fillWidth: true
                }
            }
        }
    }
    PersonSpans {
        visible: facts.page.there
        title: qsTr("受けもつ支援者")
        namePrefix: "assignment"
        spans: facts.page.coaches
        none: qsTr("まだ決まっていません")
        addText: qsTr("受けもちを加える")
        writable: facts.page.mayAssign
        onOpened: record => facts.page.openAssignment(record)
        Layout.fillWidth: true
    }
    PersonSpans {
        visible: facts.page.there
        title: qsTr("お休み")
        namePrefix: "pause"
        spans: facts.page.pauses
        none: qsTr("休みはありません")
        addText: qsTr("休みを加える")
        writable: facts.page.mayWrite
        onOpened: record => facts.page.openPause(record)
        Layout.fillWidth: true
    }
    RecordTraces {
        visible: facts.page.there
        kind: "person"
        today: facts.app.today
        waiting: facts.page.waiting
        past: facts.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "personTakeBack"
        visible: facts.page.mayAssign
        kind: "danger"
        iconName: "x"
        text: qsTr("まちがえて加えた人として取り消す")
        onClicked: {
            takeBack.stays = facts.page.recordsThatStay()
            takeBack.open()
        }
    }

    TakeBack {
        id: takeBack

        property int stays: 0

        app: facts.app
        follows: stays === 0 ? [] : [
            qsTr("この人の記録が %1件のこっていて、どのページにも出なくなります。先に移すか、取り消さずに「利用をおえた日」を書いてください")
                .arg(stays)]
        onConfirmed: reason => facts.page.takeBack(reason)
    }
}
