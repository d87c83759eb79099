// The form of a list of tasks: where and from when to when, then the tasks one below the other.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: writing

    required property TaskListForm page
    readonly property var typed: page.typed
    readonly property var sites: page.sites
    readonly property string follows: typed.follows ?? ""

    heading: page.recorded ? qsTr("仕事の一覧をなおす")
        : follows !== "" ? qsTr("つぎの一覧を作る") : qsTr("仕事を切り出す")
    subheading: qsTr("%1 さん").arg(page.personName)

    RecordFormNotes {
        form: writing.page
        Layout.fillWidth: true
    }
    Choices {
        label: TaskWords.fact("site")
        namePrefix: "site_"
        current: writing.typed.site ?? ""
        choices: writing.sites.map(one => ({key: one.key, label: Ask.plainOwn(one.label)}))
        onChosen: key => writing.page.edit("site", key)
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "taskSitesNone"
        visible: writing.sites.length === 0
        what: qsTr("はたらく場が、まだ決まっていません")
        todo: qsTr("「はたらく場のあゆみ」に書かれると、ここで選べます")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "siteProblem"
        problem: writing.page.problemOf("site")
        Layout.fillWidth: true
    }
    RecordDays {
        title: qsTr("期間")
        form: writing.page
        fields: ["from", "to"]
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "taskListEndsOther"
        visible: writing.follows !== "" && !writing.page.recorded
        text: qsTr("保存すると、前の一覧は、はじめの日の前の日でおわります")
        Layout.fillWidth: true
    }
    TaskStarts {
        page: writing.page
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("仕事（%1件まで）").arg(writing.page.most)
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: writing.page.tasks

        TaskFormRow {
            app: writing.app
            page: writing.page
            Layout.fillWidth: true
        }
    }
    AppButton {
        objectName: "taskAdd"
        iconName: "plus"
        text: qsTr("仕事を加える")
        enabled: !writing.page.full
        onClicked: writing.page.add()
        Layout.fillWidth: Theme.phone
    }
    Words {
        visible: writing.page.takenOff.length > 0
        text: qsTr("外した仕事")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Flow {
        id: off

        visible: writing.page.takenOff.length > 0
        spacing: 8
        Layout.fillWidth: true

        Repeater {
            model: writing.page.takenOff

            AppButton {
                required property var modelData

                objectName: "taskBack_" + modelData.key
                width: Math.min(implicitWidth, off.width)
                iconName: "plus"
                text: qsTr("「%1」をもどす").arg(Ask.plainOwn(modelData.label))
                enabled: !writing.page.full
                onClicked: writing.page.putBack(modelData.key)
            }
        }
    }
    TaskTime {
        visible: writing.page.tasks.count > 0
        time: writing.page.time
        Layout.fillWidth: true
    }
    RecordFormFoot {
        app: writing.app
        form: writing.page
        Layout.fillWidth: true
    }
    foot: RecordSave {
        objectName: "taskListSave"
        form: writing.page
    }
}
