// The same in own words, on a screen of its own. Every letter is kept at once.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: words

    progressText: Ask.where(page.total, page.index + 1, page.proxy ? page.personMarkup : "")
    progressTotal: page.total
    progressCurrent: page.index + 1
    nextText: qsTr("これでいい")
    aloud: [problemPanel, question, ownSign, readersLine, field, copiedHint]
    onNext: page.closeText()

    Words {
        id: question

        text: Ask.question(words.page.field, words.page.ownWords)
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    Words {
        id: ownSign

        visible: Ask.standsBeside(words.page.field, words.page.ownWords)
        text: visible ? "「" + Ask.plainOwn(words.page.ownWords) + "」" : ""
        size: Theme.sizeAnswer
        Layout.fillWidth: true
    }
    ReadersLine {
        id: readersLine

        readers: words.page.readers
        Layout.fillWidth: true
    }
    OwnWordsField {
        id: field

        objectName: "ownWordsText"
        kept: words.page.text
        problem: words.page.textProblem
        take: text => words.page.edit(text)
        Layout.fillWidth: true
    }
    PlainFact {
        id: copiedHint

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
