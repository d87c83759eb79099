// The same in own words, on a screen of its own. Every letter is kept at once.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: words

    progressText: Ask.progress(page.total, page.index + 1)
    progressTotal: page.total
    progressCurrent: page.index + 1
    nextText: qsTr("これでいい")
    onNext: page.closeText()

    Words {
        text: Ask.question(words.page.field, words.page.ownWords)
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    ReadersLine {
        readers: words.page.readers
        Layout.fillWidth: true
    }
    OwnWordsField {
        objectName: "ownWordsText"
        kept: words.page.text
        problem: words.page.textProblem
        take: text => words.page.edit(text)
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "copiedHint"
        visible: words.page.textCopied !== ""
        text: words.page.textCopied === "nothing"
            ? qsTr("「特になし」だけの文です。このままでも保存できます。")
            : words.page.textCopied === words.page.dayBefore
            ? qsTr("昨日と同じ文です。このままでも保存できます。")
            : qsTr("%1と同じ文です。このままでも保存できます。").arg(Say.day(words.page.textCopied))
        size: Theme.px(Theme.phone ? 20 : 24)
        Layout.fillWidth: true
    }
}
