// All answers, each changeable, before the sheet is handed over; afterwards to read.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: last

    readonly property bool fixed: page.stage === "read"

    headTitle: fixed ? title : page.proxy ? qsTr("%1 さんの答え").arg(page.personMarkup)
        : qsTr("あなたの答え")
    nextText: fixed ? qsTr("ホームへ") : qsTr("渡す")
    onNext: fixed ? page.later() : page.handIn()

    Words {
        objectName: "sheetStanding"
        text: last.page.withdrawn ? qsTr("取り消しました。")
            : last.fixed ? qsTr("渡しました。") : qsTr("これで渡しますか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetRetired"
        visible: last.page.retired
        text: last.fixed ? qsTr("いまは使っていないシートです。")
            : qsTr("いまは使っていないシートです。書きかけは、最後まで書けます。")
        size: Theme.px(Theme.phone ? 20 : 24)
        Layout.fillWidth: true
    }
    ReadersLine {
        readers: last.page.readers
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetOwnLeftOut"
        visible: last.page.ownLeftOut && !last.fixed
        iconName: "lock"
        text: last.page.proxy ? qsTr("本人だけが見る質問は、ここには出ません。")
            : qsTr("あなただけが見る質問は、自分で入ったときに出ます。")
        size: Theme.px(Theme.phone ? 20 : 24)
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "sheetLater"
        visible: !last.fixed
        participant: true
        iconName: "pause"
        text: qsTr("あとで")
        fontSize: Theme.px(Theme.phone ? 20 : 24)
        onClicked: last.page.later()
        Layout.fillWidth: Theme.phone
    }
    SheetAnswerList {
        answers: last.page.answers
        fixed: last.fixed
        onChange: key => last.page.change(key)
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "sheetTakeBack"
        visible: !last.page.withdrawn && !last.page.proxy
        participant: true
        kind: "quiet"
        iconName: "ret"
        text: qsTr("取り消す")
        fontSize: Theme.px(Theme.phone ? 20 : 24)
        onClicked: last.page.askBack()
        Layout.fillWidth: true
    }
}
