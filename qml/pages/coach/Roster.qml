// The people of a site on one day. One tap records 出席 with the time of now; what stands twice is
// shown in place, on top.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: roster

    required property RosterPage page

    readonly property bool columns: !Theme.phone && Theme.scale < 1.5
    readonly property int nameWidth: Math.round(Theme.size(Theme.wide ? 256 : 164))
    readonly property int planWidth: Math.round(Theme.size(Theme.wide ? 180 : 132))
    readonly property int byWidth: Theme.wide ? Math.round(Theme.size(130)) : 0

    heading: page.siteName
    subheading: Say.joined([Say.day(page.day),
        qsTr("予定 %1人・来た %2人").arg(page.planned).arg(page.came),
        page.noticed > 0 ? qsTr("欠席 %1人").arg(page.noticed) : ""], "  ")
    // A small screen has no room for it above the list.
    actions: ToSite {
        visible: !Theme.phone
    }

    ProblemPanel {
        objectName: "rosterProblem"
        problem: roster.page.problem
        Layout.fillWidth: true
    }
    RowLayout {
        visible: roster.columns
        spacing: 12
        Layout.fillWidth: true
        Layout.leftMargin: 20 + Theme.size(48) + 16
        Layout.bottomMargin: -8

        HeadWord {
            text: qsTr("名前")
            Layout.preferredWidth: roster.nameWidth
        }
        HeadWord {
            text: qsTr("予定")
            Layout.preferredWidth: roster.planWidth
        }
        HeadWord {
            text: roster.page.isToday ? qsTr("きょうの出欠") : qsTr("出欠")
            Layout.fillWidth: true
        }
        HeadWord {
            visible: roster.byWidth > 0
            text: qsTr("入力")
            Layout.preferredWidth: roster.byWidth
            Layout.rightMargin: 20 + Theme.buttonHeight + 12
        }
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: roster.page.rows

            RosterRow {
                columns: roster.columns
                nameWidth: roster.nameWidth
                planWidth: roster.planWidth
                byWidth: roster.byWidth
                onRecorded: status => roster.page.record(key, status)
                onSettled: candidate => roster.page.settle(key, candidate)
                onPutOffWanted: roster.page.later(key)
                onFormWanted: roster.page.openForm(key)
                onPersonWanted: roster.page.openPerson(key)
                Layout.fillWidth: true
            }
        }
    }
    MessagePanel {
        objectName: "rosterEmpty"
        visible: roster.page.rows.count === 0
        what: qsTr("この日の予定はありません")
        todo: qsTr("だれがどの曜日に来るかは、利用者の「はたらく場のあゆみ」で決めます")
        actionText: qsTr("利用者を開く")
        onActivated: roster.app.openPlace("people")
        Layout.fillWidth: true
    }
    ToSite {
        visible: Theme.phone
        Layout.fillWidth: true
    }
    foot: SavedLine {
        objectName: "rosterSaved"
        visible: at !== ""
        at: roster.page.savedAt
        Layout.fillWidth: true
    }

    component HeadWord: Words {
        size: Theme.sizeLabel
        color: Theme.ink2
    }

    component ToSite: AppButton {
        objectName: "rosterSite"
        iconName: "pin"
        text: qsTr("場の情報")
        onClicked: roster.page.openSite()
    }
}
