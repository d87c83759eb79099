// 休みと代理: days on which the supervisors are away, those to come and those that are over.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: leaves

    required property LeavesPage page

    heading: qsTr("休みと代理")
    subheading: qsTr("サービス管理責任者の休みと、代わりに確認する人")
    actions: AppButton {
        objectName: "leaveAdd"
        visible: leaves.page.mayWrite
        kind: "primary"
        iconName: "plus"
        text: qsTr("休みを加える")
        onClicked: leaves.page.add()
        Layout.fillWidth: Theme.phone
    }

    NoDeputies {
        visible: leaves.page.alone
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "leavesNone"
        visible: leaves.page.coming.count + leaves.page.past.count === 0
        what: qsTr("休みは、まだ入っていません")
        todo: qsTr("休みを加えると、その間にだれが代わりに確認するかが、みんなに見えます")
        Layout.fillWidth: true
    }
    Words {
        visible: leaves.page.coming.count > 0
        text: qsTr("これからの休み")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: leaves.page.coming

        LeaveRow {
            onClicked: leaves.page.open(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: leaves.page.past.count > 0
        text: qsTr("おわった休み")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: leaves.page.past

        LeaveRow {
            onClicked: leaves.page.open(key)
            Layout.fillWidth: true
        }
    }
}
