// One question of two fillings. Of several choices: はじめて, もうない, おなじ, each as word and symbol
// in the same quiet colour; of any other the two answers side by side.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: question

    required property string key
    required property string section
    required property string ask
    required property bool signs
    required property var appeared
    required property var gone
    required property var same
    required property var before
    required property var after
    property string beforeName: ""
    property string afterName: ""
    property string beforeDay: "" // or whose side it is
    property string afterDay: ""
    property bool sides: false
    property bool large: false

    readonly property int textSize: large ? Theme.sizeParticipant : Theme.sizeBody

    objectName: "compared_" + key
    spacing: 10

    SheetSection {
        title: question.section
        size: question.large ? Theme.sizeAnswer : Theme.px(22)
        Layout.fillWidth: true
    }
    Sheet {
        id: paper

        Layout.fillWidth: true

        ColumnLayout {
            width: paper.availableWidth
            spacing: 10

            Words {
                text: question.ask
                visible: text !== question.section
                size: question.large ? Theme.sizeAnswer : Theme.sizeLead
                bold: true
                Layout.fillWidth: true
            }
            Repeater {
                model: question.signs ? [
                    {name: "new", icon: "plus", words: question.appeared,
                     text: question.sides ? qsTr("%1だけ").arg(question.afterDay)
                         : qsTr("はじめて（%1）").arg(question.afterDay)},
                    {name: "gone", icon: "minus", words: question.gone,
                     text: question.sides ? qsTr("%1だけ").arg(question.beforeDay)
                         : qsTr("もうない（%1だけ）").arg(question.beforeDay)},
                    {name: "same", icon: "ring", words: question.same, text: qsTr("同じ（どちらにもある）")}
                ] : []

                ComparedSigns {
                    textSize: question.textSize
                    Layout.fillWidth: true
                }
            }
            Words {
                visible: question.signs && question.appeared.length === 0
                         && question.gone.length === 0 && question.same.length === 0
                text: qsTr("書いていません")
                size: question.textSize
                Layout.fillWidth: true
            }
            GridLayout {
                visible: !question.signs
                columns: Theme.phone ? 1 : 2
                columnSpacing: 20
                rowSpacing: 10
                Layout.fillWidth: true

                ComparedSide {
                    name: question.beforeName
                    answers: question.before
                    textSize: question.textSize
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
                ComparedSide {
                    name: question.afterName
                    answers: question.after
                    textSize: question.textSize
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
