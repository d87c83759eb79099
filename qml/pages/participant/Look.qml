// How the person's own screens look on this tablet. Every choice holds at once.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: look

    required property LookPage page
    readonly property DisplaySettings display: app.settings

    title: qsTr("見えかた")
    aloud: [question, ownScreens, problemPanel, sizes, languages, rubies, palettes,
        firstHelp, practise]
    savedText: page.kept ? qsTr("保存しました") : ""
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    Words {
        id: question

        text: qsTr("見やすい形を選んでください。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    PlainFact {
        id: ownScreens

        iconName: "info"
        text: qsTr("あなたの画面だけが変わります。")
        size: Theme.px(Theme.phone ? 20 : 24)
        Layout.fillWidth: true
    }
    ProblemPanel {
        id: problemPanel

        objectName: "lookProblem"
        problem: look.page.problem
        Layout.fillWidth: true
    }
    LookChoices {
        id: sizes

        label: qsTr("文字の大きさ")
        prefix: "lookText_"
        current: look.display.textPercent.toString()
        choices: [{key: "100", label: qsTr("ふつう")}, {key: "125", label: qsTr("少し大きい")},
            {key: "150", label: qsTr("大きい")}, {key: "200", label: qsTr("とても大きい")}]
        onChosen: key => look.page.choose("text", key)
        Layout.fillWidth: true
    }
    LookChoices {
        id: languages

        label: qsTr("言葉")
        prefix: "lookLanguage_"
        current: look.display.language
        choices: Looks.languages
        onChosen: key => look.page.choose("language", key)
        Layout.fillWidth: true
    }
    LookChoices {
        id: rubies

        label: qsTr("ふりがな")
        visible: look.display.language !== "en"
        prefix: "lookRuby_"
        current: look.display.ruby
        choices: Looks.rubies()
        onChosen: key => look.page.choose("ruby", key)
        Layout.fillWidth: true
    }
    LookChoices {
        id: palettes

        label: qsTr("色")
        prefix: "lookPalette_"
        current: look.display.palette
        choices: Looks.palettes()
        onChosen: key => look.page.choose("palette", key)
        Layout.fillWidth: true
    }
    FirstHelpCard {
        id: firstHelp

        app: look.app
        again: true
        Layout.fillWidth: true
    }
    PracticeButton {
        id: practise

        app: look.app
        participant: true
        Layout.fillWidth: Theme.phone
    }
}
