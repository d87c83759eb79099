// Something to write: an answer in own words, words beside a choice, one cell of a row.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing

SheetQuestionFrame {
    id: asked

    note: page.fromDraft ? qsTr("前の書きかけのつづきです。")
                         : qsTr("正しい答えはありません。書かなくてもいいです。")

    SheetExample {
        lines: asked.question.example
        Layout.fillWidth: true
    }
    OwnWordsField {
        objectName: "sheetText"
        kept: asked.question.text
        problem: asked.question.textProblem
        take: text => asked.question.edit(text)
        Layout.fillWidth: true
    }
}
