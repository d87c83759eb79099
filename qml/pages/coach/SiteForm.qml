// The form of a workplace, as its facts are asked there.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property SiteForm page

    heading: page.recorded ? qsTr("はたらく場をなおす") : qsTr("はたらく場を加える")

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    RecordShorts {
        form: writing.page
        fields: ["name", "name_kana"]
        hints: ({name_kana: qsTr("カタカナで")})
    }
    LongField {
        field: "work"
    }
    RecordWeekdays {
        form: writing.page
        field: "open_weekdays"
        Layout.fillWidth: true
    }
    RecordShorts {
        form: writing.page
        fields: ["opens", "closes", "room"]
    }
    Repeater {
        model: ["conditions", "help", "pay", "transport", "insurance", "address"]

        LongField {
            required property string modelData

            field: modelData
            lines: modelData === "conditions" || modelData === "help" ? 2 : 1
        }
    }
    RecordShorts {
        form: writing.page
        fields: ["contact", "phone", "confirmed_on"]
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "siteSave"
        form: writing.page
    }

    component LongField: RecordField {
        app: writing.app
        form: writing.page
    }
}
