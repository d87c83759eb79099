// A question with choices, or one screen of a long list of them. Where one is chosen a tap goes on
// by itself; where several may be, つぎへ does. Two ways out come last.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetQuestionFrame {
    id: asked

    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            model: asked.question.choices

            ChoiceRow {
                id: choice

                required property string key
                required property bool chosen
                required property var model

                objectName: "answer_" + key
                text: choice.model.text
                selected: chosen
                Accessible.role: asked.question.several ? Accessible.CheckBox
                                                        : Accessible.RadioButton
                onClicked: asked.question.choose(key)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    PlainFact {
        objectName: "choicesTakenOut"
        visible: asked.question.takenOut > 0
        iconName: "info"
        text: qsTr("選んでいた%1つを外しました。もう一度おすと、もどります。")
            .arg(asked.question.takenOut)
        Layout.fillWidth: true
    }
    WaysOut {
        chosen: asked.question.wayOut
        onTapped: code => asked.question.choose(code)
        Layout.fillWidth: true
    }
}
