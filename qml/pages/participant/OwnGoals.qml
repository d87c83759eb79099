// わたしの目標: what was agreed with the person, what they wrote of it day by day, earlier ones.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: own

    required property GoalsPage page

    title: qsTr("わたしの目標")
    aloud: [title, none, current, before, earlier]
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    AppButton {
        objectName: "ownGoalsMark"
        visible: own.page.asked
        participant: true
        iconName: "edit"
        text: qsTr("きょうの分を書く")
        onClicked: own.page.mark()
    }
    OwnNothing {
        id: none

        objectName: "noGoals"
        app: own.app
        visible: own.page.current.count === 0
        text: qsTr("いまの目標は、ありません。")
        why: qsTr("支援者といっしょに決めると、ここに出ます。")
        Layout.fillWidth: true
    }
    Repeater {
        id: current

        model: own.page.current

        OwnGoal {
            Layout.fillWidth: true
        }
    }
    Words {
        id: before

        visible: own.page.earlier.count > 0
        text: qsTr("前の目標")
        size: Theme.px(26)
        bold: true
        Layout.topMargin: 12
        Layout.fillWidth: true
    }
    Repeater {
        id: earlier

        model: own.page.earlier

        OwnGoal {
            Layout.fillWidth: true
        }
    }
}
