// The form of a participant: who it is, whom to call, since when.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property PersonForm page
    readonly property var sameReading: page.sameReading

    function text(field: string): string {
        return page.typed[field] ?? ""
    }

    heading: page.recorded ? qsTr("利用者の情報をなおす") : qsTr("新しい利用者")
    subheading: page.recorded ? qsTr("%1 さん").arg(page.personName) : ""

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    RecordShorts {
        form: writing.page
        fields: ["name", "name_kana", "nickname"]
    }
    MessagePanel {
        objectName: "sameReading"
        visible: writing.sameReading.length > 0
        what: qsTr("同じ読みの人がいます：%1").arg(writing.sameReading.join(qsTr("、")))
        todo: qsTr("同じ人なら、その人のページに書いてください。ちがう人なら、このままで大丈夫です")
        Layout.fillWidth: true
    }
    RecordShorts {
        form: writing.page
        fields: ["birth_day", "phone"]
    }
    Choices {
        objectName: "coachChoices"
        visible: !writing.page.recorded && !writing.page.provisional
            && writing.page.coaches.length > 0
        label: qsTr("はじめに受けもつ支援者")
        namePrefix: "coach_"
        current: writing.page.coach
        choices: writing.page.coaches
        onChosen: key => writing.page.coach = key
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "personProvisional"
        visible: writing.page.provisional
        iconName: "info"
        text: qsTr("保存すると、あなたがこの人を仮に受けもちます。サービス管理責任者が、あとで確かめます")
        Layout.fillWidth: true
    }
    RecordShorts {
        form: writing.page
        fields: ["guardian_name", "guardian_phone"]
    }
    RecordChoice {
        visible: writing.text("guardian_name") !== "" || writing.text("guardian_as") !== ""
        form: writing.page
        field: "guardian_as"
        codes: ServiceWords.guardians
        clearable: true
        Layout.fillWidth: true
    }
    RecordShorts {
        form: writing.page
        fields: writing.page.recorded && writing.page.mayEnd ? ["begun_on", "ended_on"]
                                                             : ["begun_on"]
    }
    FactLine {
        objectName: "personEnds"
        visible: writing.text("ended_on") !== "" && writing.page.ends > 0
        text: qsTr("保存すると、はたらく場・受けもち・休みのうち %1件が、この日でおわります")
            .arg(writing.page.ends)
        Layout.fillWidth: true
    }
    RecordField {
        visible: writing.text("ended_on") !== ""
        app: writing.app
        form: writing.page
        field: "ended_why"
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
        objectName: "personSave"
        form: writing.page
    }
}
