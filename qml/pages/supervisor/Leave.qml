// One leave of a supervisor, to read, and how it came about.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: leave

    required property LeavePage page
    readonly property var values: page.values
    readonly property string note: Ask.plainOwn(values.note ?? "")
    readonly property string deputy: page.deputyName === "" ? qsTr("決まっていません")
                                                            : Ask.plainOwn(page.deputyName)

    heading: OfficeFacts.kind("staff_leave")
    subheading: Say.joined([qsTr("%1 さん").arg(Ask.plainOwn(page.staffName)),
                            PlanFacts.period(values.from ?? "", values.to ?? "")], "  ")
    actions: AppButton {
        objectName: "leaveAmend"
        visible: leave.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("なおす")
        onClicked: leave.page.amend()
        Layout.fillWidth: Theme.phone
    }

    RecordHead {
        page: leave.page
        kind: "staff_leave"
        namePrefix: "leave"
        today: leave.app.today
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "leaveUncovered"
        visible: leave.page.there && !leave.page.over && LeaveWords.isUncovered(leave.page.cover)
        what: LeaveWords.uncovered(leave.page.cover, leave.page.deputyName)
        todo: leave.page.mayWrite
            ? qsTr("「なおす」で、代わりの人を決めてください。署名を待つ日は、ほかのサービス管理責任者がいつでも見られます")
            : qsTr("サービス管理責任者に、代わりの人を決めてもらってください")
        Layout.fillWidth: true
    }
    Badge {
        visible: leave.page.now
        hue: "asa"
        text: qsTr("いま")
    }
    Sheet {
        id: sheet

        visible: leave.page.there
        Layout.fillWidth: true

        ColumnLayout {
            width: sheet.availableWidth
            spacing: 14

            LabelledWords {
                label: OfficeFacts.label("deputy")
                text: leave.deputy
                Layout.fillWidth: true
            }
            LabelledWords {
                visible: leave.note !== ""
                label: OfficeFacts.label("note")
                text: leave.note
                Layout.fillWidth: true
            }
        }
    }
    RecordTraces {
        visible: leave.page.there
        kind: "staff_leave"
        today: leave.app.today
        waiting: leave.page.waiting
        past: leave.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "leaveTakeBack"
        visible: leave.page.mayWrite
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: leave.app
        follows: [qsTr("署名は消えません。この間の署名に、代理とは出なくなります")]
        onConfirmed: reason => leave.page.takeBack(reason)
    }
}
