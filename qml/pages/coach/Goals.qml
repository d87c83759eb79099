// A person's short-term goals: those of now, and earlier ones with what came of them.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: goals

    required property GoalsPage page

    heading: qsTr("短期目標")
    subheading: qsTr("%1 さん").arg(page.personName)
    actions: AppButton {
        objectName: "goalAdd"
        visible: goals.page.writable
        kind: "primary"
        iconName: "plus"
        text: qsTr("目標を決める")
        onClicked: goals.page.add()
        Layout.fillWidth: Theme.phone
    }

    PersonTabStrip {
        tabs: goals.page.tabs
        current: "goals"
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "goalsMarkFor"
        visible: goals.page.asked
        iconName: "edit"
        text: qsTr("きょうの分を代わりに書く")
        onClicked: goals.page.mark()
    }
    Repeater {
        model: goals.page.current

        GoalCard {
            writable: goals.page.writable
            onOpened: goals.page.open(key)
            onReviewWanted: goals.page.review(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "goalsEmpty"
        visible: goals.page.current.count === 0
        what: qsTr("いまの目標は、ありません")
        todo: goals.page.writable ? qsTr("本人と話して、「目標を決める」から書きます")
                                  : qsTr("支援者が書くと、ここに出ます")
        Layout.fillWidth: true
    }
    Words {
        visible: goals.page.earlier.count > 0
        text: qsTr("前の目標")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: goals.page.earlier

        GoalCard {
            onOpened: goals.page.open(key)
            Layout.fillWidth: true
        }
    }
}
