// きょうの仕事: what is to be done where, in order, and what was written of it today.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: own

    required property TaskListsPage page

    title: qsTr("わたしの仕事")
    aloud: [title, none, lists]
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    AppButton {
        objectName: "ownTasksMark"
        visible: own.page.asked
        participant: true
        iconName: "edit"
        text: qsTr("きょうの分を書く")
        onClicked: own.page.mark()
    }
    OwnNothing {
        id: none

        objectName: "noTasks"
        app: own.app
        visible: own.page.lists.count === 0
        text: qsTr("いまの仕事は、まだ決まっていません。")
        why: qsTr("支援者といっしょに決めると、ここに出ます。")
        Layout.fillWidth: true
    }
    Repeater {
        id: lists

        model: own.page.lists

        OwnTaskList {
            today: own.page.today
            Layout.fillWidth: true
        }
    }
}
