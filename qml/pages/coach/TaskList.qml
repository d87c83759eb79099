// One list of tasks: what is done, how long it takes, what to take care of, how it went of late.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: list

    required property TaskListPage page
    readonly property var values: page.values
    readonly property var clash: page.clash

    heading: Ask.plainOwn(page.siteName)
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName), TaskWords.phase(page.phase),
                            PlanFacts.period(values.from ?? "", values.to ?? "")], "  ")
    actions: AppButton {
        objectName: "taskListAmend"
        visible: list.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("なおす")
        onClicked: list.page.amend()
        Layout.fillWidth: Theme.phone
    }

    RecordHead {
        page: list.page
        kind: "task_list"
        namePrefix: "taskList"
        today: list.app.today
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "taskListClash"
        visible: list.clash.record !== undefined
        kind: "att"
        what: qsTr("同じはたらく場の一覧が、もう1つ開いています（%1）")
            .arg(PlanFacts.period(list.clash.from ?? "", list.clash.to ?? ""))
        todo: qsTr("本人は両方を聞かれます。どちらかに、おわりの日を入れてください")
        actionText: qsTr("もう1つの一覧を見る")
        onActivated: list.page.openClash()
        Layout.fillWidth: true
    }
    TaskListTasks {
        visible: list.page.there
        page: list.page
        Layout.fillWidth: true
    }
    Flow {
        visible: list.page.there
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "taskListMarkFor"
            visible: list.page.asked
            width: Math.min(implicitWidth, parent.width)
            iconName: "edit"
            text: qsTr("きょうの分を代わりに書く")
            onClicked: list.page.mark()
        }
        AppButton {
            objectName: "taskListCarryOn"
            visible: list.page.mayWrite && !list.page.followed
            width: Math.min(implicitWidth, parent.width)
            iconName: "arrow"
            text: qsTr("つぎの一覧を作る")
            onClicked: list.page.carryOn()
        }
    }
    RecordTraces {
        visible: list.page.there
        kind: "task_list"
        today: list.app.today
        waiting: list.page.waiting
        past: list.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "taskListTakeBack"
        visible: list.page.mayWrite
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: list.app
        onConfirmed: reason => list.page.takeBack(reason)
    }
}
