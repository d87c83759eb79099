// ことば: what was written to the person about their days, and an answer in own words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantFrame {
    id: talk

    required property AppContext app
    required property TalkPage page
    readonly property bool writing: page.stage === "write"

    title: qsTr("言葉")
    speakVisible: false
    savedText: page.savedAt !== "" || page.text !== "" ? qsTr("ほぞんしました") : ""
    nextText: writing ? qsTr("これでいい") : qsTr("ホームへ")
    onBack: page.back()
    onNext: writing ? page.send() : page.back()
    onRest: page.rest()

    Words {
        objectName: "talkQuestion"
        text: talk.writing ? qsTr("何と伝えますか。") : qsTr("あなたへの言葉です。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    Words {
        visible: talk.writing
        text: qsTr("書かなくてもいいです。")
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ReadersLine {
        readers: talk.page.readers
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "talkProblem"
        problem: talk.page.problem
        Layout.fillWidth: true
    }
    OwnWordsField {
        objectName: "talkText"
        visible: talk.writing
        kept: talk.page.text
        problem: talk.page.textProblem
        take: text => talk.page.edit(text)
        Layout.fillWidth: true
    }
    Words {
        visible: talk.page.lines.count === 0
        text: qsTr("言葉はまだありません。")
        size: Theme.sizeAnswer
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "talkWrite"
        visible: !talk.writing
        participant: true
        iconName: "edit"
        text: talk.page.text === "" ? qsTr("言葉でこたえる") : qsTr("書きかけのつづきを書く")
        fontSize: Theme.px(Theme.phone ? 22 : 26)
        onClicked: talk.page.write()
        Layout.fillWidth: true
    }
    Repeater {
        model: talk.page.lines

        TalkWords {
            today: talk.app.today
            Layout.fillWidth: true
        }
    }
}
