// One meeting about a person, to read: what was said and decided.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: meeting

    required property MeetingPage page

    function text(field: string): string {
        return page.values[field] ?? ""
    }

    heading: PlanFacts.purpose(text("purpose"))
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName), Say.longDay(text("held_on"))], "  ")
    actions: AppButton {
        objectName: "meetingAmend"
        visible: meeting.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("なおす")
        onClicked: meeting.page.amend()
        Layout.fillWidth: Theme.phone
    }

    RecordHead {
        page: meeting.page
        kind: "meeting"
        namePrefix: "meeting"
        today: meeting.app.today
        Layout.fillWidth: true
    }
    Sheet {
        id: sheet

        visible: meeting.page.there
        Layout.fillWidth: true

        ColumnLayout {
            width: sheet.availableWidth
            spacing: 14

            Repeater {
                model: ["place", "present", "words", "said", "decided"]

                LabelledText {
                    required property string modelData

                    label: PlanFacts.label(modelData)
                    text: meeting.text(modelData)
                    Layout.fillWidth: true
                }
            }
        }
    }
    RecordTraces {
        visible: meeting.page.there
        kind: "meeting"
        today: meeting.app.today
        waiting: meeting.page.waiting
        past: meeting.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "meetingTakeBack"
        visible: meeting.page.mayWrite
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: meeting.app
        onConfirmed: reason => meeting.page.takeBack(reason)
    }
}
