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
    readonly property var words: ["name", "name_kana", "contact"]

    heading: page.recorded ? qsTr("はたらく場をなおす") : qsTr("はたらく場を加える")

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    ShortFields {
        fields: ["name", "name_kana"]
    }
    LongField {
        field: "work"
    }
    RecordWeekdays {
        form: writing.page
        field: "open_weekdays"
        Layout.fillWidth: true
    }
    ShortFields {
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
    ShortFields {
        fields: ["contact", "phone", "confirmed_on"]
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: AppButton {
        objectName: "siteSave"
        kind: "primary"
        main: true
        iconName: "check"
        text: qsTr("保存する")
        enabled: writing.page.mayWrite
        onClicked: writing.page.save()
        Layout.fillWidth: true
    }

    component LongField: RecordField {
        app: writing.app
        form: writing.page
    }

    component ShortFields: GridLayout {
        id: beside

        required property var fields

        columns: Theme.phone || Theme.scale >= 1.5 ? 1 : fields.length
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            model: beside.fields

            RecordShort {
                required property string modelData

                form: writing.page
                field: modelData
                placeholder: OfficeFacts.example(modelData)
                hint: modelData === "name_kana" ? qsTr("カタカナで") : ""
                inputMethodHints: writing.words.includes(modelData) ? Qt.ImhNone
                                                                    : Qt.ImhPreferNumbers
            }
        }
    }
}
