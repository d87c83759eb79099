// A person's 個別支援計画: wishes beside aims, its cycle, by when it is looked at again, meetings.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: plan

    required property PlanPage page

    function text(field: string): string {
        return page.values[field] ?? ""
    }

    heading: qsTr("個別支援計画")
    subheading: qsTr("%1 さん").arg(page.personName)
    actions: AppButton {
        objectName: "planAmend"
        visible: plan.page.there && plan.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("計画を書く")
        onClicked: plan.page.amend()
        Layout.fillWidth: Theme.phone
    }

    PersonTabStrip {
        tabs: plan.page.tabs
        current: "plan"
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "planProblem"
        problem: plan.page.problem
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "planNone"
        visible: !plan.page.there
        what: qsTr("計画は、まだありません")
        todo: plan.page.mayWrite ? qsTr("アセスメントからはじめます。途中でも保存できます")
                                 : qsTr("受けもちの人が書くと、ここに出ます")
        actionText: plan.page.mayWrite ? qsTr("計画を作る") : ""
        onActivated: plan.page.begin()
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "planTwo"
        visible: plan.page.twoOpen
        kind: "att"
        what: qsTr("同じときの計画が2つあります。どちらも残っています")
        todo: qsTr("古いほうにおわりの日を入れるか、まちがいのほうを取り消してください")
        Layout.fillWidth: true
    }
    PlanState {
        visible: plan.page.there
        page: plan.page
        Layout.fillWidth: true
    }
    Repeater {
        model: plan.page.past.contested

        DayContested {
            kind: "plan"
            today: plan.app.today
            choosable: plan.page.mayWrite
            onChosen: (field, change) => plan.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
    PlanWishes {
        visible: plan.page.there
        values: plan.page.values
        Layout.fillWidth: true
    }
    Flow {
        visible: plan.page.mayWrite
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "planMeeting"
            visible: plan.page.there
            width: Math.min(implicitWidth, parent.width)
            iconName: "people"
            text: qsTr("計画の会議を書く")
            onClicked: plan.page.writeMeeting("plan")
        }
        AppButton {
            objectName: "planTalk"
            width: Math.min(implicitWidth, parent.width)
            iconName: "comment"
            text: qsTr("毎月の振り返りを書く")
            onClicked: plan.page.writeMeeting("monthly")
        }
        AppButton {
            objectName: "planNext"
            visible: plan.page.there && !plan.page.followed && plan.page.place !== "making"
            width: Math.min(implicitWidth, parent.width)
            iconName: "arrow"
            text: qsTr("つぎの計画を作る")
            onClicked: plan.page.beginNext()
        }
    }
    PlanMeetings {
        page: plan.page
        today: plan.app.today
        Layout.fillWidth: true
    }
    PlanOthers {
        page: plan.page
        Layout.fillWidth: true
    }
    RecordTraces {
        visible: plan.page.there
        kind: "plan"
        today: plan.app.today
        waiting: plan.page.waiting
        past: plan.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "planTakeBack"
        visible: plan.page.there && plan.page.mayWrite
        kind: "danger"
        iconName: "x"
        text: qsTr("この計画を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: plan.app
        onConfirmed: reason => plan.page.takeBack(reason)
    }
}
