// ことば: what was written to the person about their days, and an answer in own words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: talk

    required property TalkPage page
    readonly property bool writing: page.stage === "write"

    title: qsTr("言葉")
    aloud: [question, hint, readersLine, problemPanel, field, nothing, writeButton, lines]
    savedText: page.savedAt !== "" || page.text !== "" ? qsTr("保存しました") : ""
    nextText: writing ? qsTr("これでいい") : qsTr("ホームへ")
    onBack: page.back()
    onNext: writing ? page.send() : page.back()
    onRest: page.rest()

    Words {
        id: question

        objectName: "talkQuestion"
        text: talk.writing ? qsTr("何と伝えますか。") : qsTr("あなたへの言葉です。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    Words {
        id: hint

        visible: talk.writing
        text: qsTr("書かなくてもいいです。")
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ReadersLine {
        id: readersLine

        readers: talk.page.readers
        Layout.fillWidth: true
    }
    ProblemPanel {
        id: problemPanel

        objectName: "talkProblem"
        problem: talk.page.problem
        Layout.fillWidth: true
    }
    OwnWordsField {
        id: field

        objectName: "talkText"
        visible: talk.writing
        kept: talk.page.text
        problem: talk.page.textProblem
        take: text => talk.page.edit(text)
        Layout.fillWidth: true
    }
    OwnNothing {
        id: nothing

        app: talk.app
        asks: false // the button below is the way
        visible: talk.page.lines.count === 0
        text: qsTr("言葉はまだありません。")
        why: qsTr("支援者があなたに書くと、ここに出ます。")
        Layout.fillWidth: true
    }
    AppButton {
        id: writeButton

        objectName: "talkWrite"
        visible: !talk.writing
        participant: true
        iconName: "edit"
        text: talk.page.text === "" ? qsTr("言葉で答える") : qsTr("書きかけのつづきを書く")
        fontSize: Theme.px(Theme.phone ? 22 : 26)
        onClicked: talk.page.write()
        Layout.fillWidth: true
    }
    Repeater {
        id: lines

        model: talk.page.lines

        TalkWords {
            today: talk.app.today
            practice: talk.app.practice
            Layout.fillWidth: true
        }
    }
}
