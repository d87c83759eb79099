// What is written so far where several things may be: each with なおす and けす, and one more.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetQuestionFrame {
    id: asked

    note: page.fromDraft ? qsTr("前の書きかけのつづきです。")
                         : qsTr("正しい答えはありません。書かなくてもいいです。")

    SheetExample {
        // Of use until something is there.
        lines: asked.question.rows.count === 0 ? asked.question.example : []
        Layout.fillWidth: true
    }
    AppButton {
        id: putBack

        objectName: "sheetPutBack"
        visible: asked.question.removed && asked.question.mayAdd
        participant: true
        kind: "quiet"
        iconName: "ret"
        text: qsTr("けしたものを、もどす")
        fontSize: Theme.px(Theme.phone ? 20 : 24)
        onClicked: asked.question.putBack()
        onVisibleChanged: if (visible) later.restart()
        Layout.fillWidth: true
    }
    Later { // where one took something away is where one looks
        id: later

        onTriggered: asked.show(putBack)
    }
    Repeater {
        model: asked.question.rows

        SheetRowCard {
            id: row

            required property string key
            required property var model

            number: parseInt(key) + 1
            lines: row.model.lines
            onChange: asked.question.open(key)
            onRemove: asked.question.remove(key)
            Layout.fillWidth: true
        }
    }
    AppButton {
        objectName: "sheetAdd"
        visible: asked.question.mayAdd
        participant: true
        iconName: "edit"
        text: asked.question.rows.count === 0 ? qsTr("書く") : qsTr("もうひとつ書く")
        fontSize: Theme.px(Theme.phone ? 22 : 26)
        onClicked: asked.question.add()
        Layout.fillWidth: true
    }
    PlainFact {
        visible: !asked.question.mayAdd
        text: qsTr("ここに書けるのは、ここまでです。")
        Layout.fillWidth: true
    }
}
