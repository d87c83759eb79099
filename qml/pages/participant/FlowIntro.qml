// Before anything is written: who will read it, and that nothing must be answered.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: intro

    headTitle: page.proxy ? title : ""
    nextText: qsTr("はじめる")
    aloud: [question, problemPanel, whoReads, howMany, noRight, nextText]
    centred: true
    bodySpacing: Theme.phone ? 20 : 32
    onNext: page.start()

    Words {
        id: question

        text: intro.page.proxy ? qsTr("%1 さんの言葉を書きます。").arg(intro.page.personMarkup)
                               : Ask.title(intro.page.kind)
        size: Theme.sizeQuestion
        bold: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    PlainFact {
        id: whoReads

        objectName: "whoReads"
        iconName: "eye"
        text: intro.page.readers.length === 0 ? qsTr("見る人は、まだ決まっていません。")
            : qsTr("見る人は、%1です。").arg(Say.names(intro.page.readers))
        Layout.fillWidth: true
    }
    PlainFact {
        id: howMany

        iconName: "list"
        text: qsTr("質問は%1です。").arg(Ask.count(intro.page.total))
        Layout.fillWidth: true
    }
    PlainFact {
        id: noRight

        iconName: "check"
        text: qsTr("正しい答えはありません。答えなくてもいいです。")
        Layout.fillWidth: true
    }
}
