// The form of a time in which the service rests.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property PauseForm page

    heading: page.recorded ? qsTr("休みをなおす") : qsTr("休みを加える")
    subheading: qsTr("%1 さん").arg(page.personName)

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    RecordChoice {
        form: writing.page
        field: "why"
        codes: ServiceWords.pauseReasons
        Layout.fillWidth: true
    }
    RecordDays {
        title: qsTr("期間")
        form: writing.page
        fields: ["from", "to"]
        Layout.fillWidth: true
    }
    FactLine {
        text: qsTr("この間は、出欠の予定に入りません。もどる日が決まったら、おわりの日を入れてください")
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
        objectName: "pauseSave"
        form: writing.page
    }
}
