// The lists of tasks that were cut out for a person: those of now, those to come, those before.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: lists

    required property TaskListsPage page

    heading: qsTr("仕事の一覧")
    subheading: qsTr("%1 さん").arg(page.personName)
    actions: AppButton {
        objectName: "taskListAdd"
        visible: lists.page.mayWrite
        kind: "primary"
        iconName: "plus"
        text: qsTr("仕事を切り出す")
        onClicked: lists.page.add()
        Layout.fillWidth: Theme.phone
    }

    MessagePanel {
        objectName: "taskListsNone"
        visible: lists.page.lists.count === 0
        what: qsTr("いまの仕事の一覧は、ありません")
        todo: lists.page.mayWrite
            ? qsTr("はたらく場の仕事を、この人が1つずつ取りくめる大きさに分けて書きます")
            : qsTr("支援者が書くと、ここに出ます")
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "tasksMarkFor"
        visible: lists.page.asked
        iconName: "edit"
        text: qsTr("きょうの分を代わりに書く")
        onClicked: lists.page.mark()
    }
    Repeater {
        model: lists.page.lists

        TaskListCard {
            onClicked: lists.page.open(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: lists.page.earlier.count > 0
        text: qsTr("前の一覧")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: lists.page.earlier

        TaskListCard {
            onClicked: lists.page.open(key)
            Layout.fillWidth: true
        }
    }
}
