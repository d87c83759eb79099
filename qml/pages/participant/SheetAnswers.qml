// All answers, each changeable, before the sheet is handed over; afterwards to read. What is for
// the person's own eyes stands apart from what others read.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: last

    readonly property bool fixed: page.stage === "read"
    readonly property int noteSize: Theme.px(Theme.phone ? 20 : 24)

    headTitle: fixed ? title : page.proxy ? qsTr("%1 さんの答え").arg(page.personMarkup)
        : qsTr("あなたの答え")
    nextText: fixed ? qsTr("ホームへ") : qsTr("渡す")
    onNext: fixed ? page.later() : page.handIn()

    SheetRetired {
        visible: last.page.retired && !last.fixed
        Layout.fillWidth: true
    }
    Words {
        objectName: "sheetStanding"
        text: last.page.withdrawn ? qsTr("取り消しました。")
            : last.fixed ? qsTr("%1に渡しました。").arg(Say.longDay(last.page.writtenOn))
            : qsTr("これで渡しますか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetWrittenOn"
        visible: last.page.withdrawn
        iconName: "cal"
        text: qsTr("%1に書いたものです。").arg(Say.longDay(last.page.writtenOn))
        size: last.noteSize
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetRetired"
        visible: last.page.retired && last.fixed
        text: qsTr("いまは使っていないシートです。")
        size: last.noteSize
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetOwnLeftOut"
        visible: last.page.ownLeftOut && !last.fixed
        iconName: "lock"
        text: last.page.proxy ? qsTr("本人だけが見る質問は、ここには出ません。")
            : qsTr("あなただけが見る質問は、自分で入ったときに出ます。")
        size: last.noteSize
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "sheetLater"
        visible: !last.fixed
        participant: true
        iconName: "pause"
        text: qsTr("あとで")
        fontSize: last.noteSize
        onClicked: last.page.later()
        Layout.fillWidth: Theme.phone
    }
    SheetAnswerList {
        objectName: "sheetHandedOver"
        answers: last.page.answers
        readers: last.page.readers
        fixed: last.fixed
        onChange: key => last.page.change(key)
        Layout.fillWidth: true

        SheetAnswerRow {
            visible: last.page.helpGiven !== "" || (!last.fixed && last.page.asksHelp)
            label: qsTr("手伝い")
            answer: SheetSay.help(last.page.helpGiven)
            open: last.page.helpGiven === ""
            fixed: last.fixed || !last.page.asksHelp
            changeName: "changeHelp"
            onChange: last.page.changeHelp()
            Layout.fillWidth: true
        }
    }
    SheetAnswerList {
        objectName: "sheetForOwnEyes"
        visible: last.page.ownAnswers.count > 0
        answers: last.page.ownAnswers
        ownEyes: true
        fixed: last.fixed
        onChange: key => last.page.change(key)
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "sheetTakeBack"
        visible: !last.page.withdrawn && !last.page.proxy
        participant: true
        kind: "quiet"
        iconName: last.fixed ? "ret" : "x"
        text: SheetSay.takeBack(last.fixed, last.page.begun)
        fontSize: last.noteSize
        onClicked: last.page.askBack()
        Layout.fillWidth: true
    }
}
