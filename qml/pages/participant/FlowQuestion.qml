// One question: three or four answers, own words where there is room for them, and two ways out. A
// tap chooses and goes on by itself; つぎへ goes on without an answer.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: asked

    readonly property bool tiles: Theme.wide && Theme.pictures && Ask.icon(page.field, 0) !== ""

    // Another question begins at its top, however far the one before was scrolled.
    readonly property string place: page.field + " " + page.index

    onPlaceChanged: toTop()

    progressText: Ask.where(page.total, page.index + 1, page.proxy ? page.personMarkup : "")
    progressTotal: page.total
    progressCurrent: page.index + 1
    aloud: [problemPanel, question, ownSign, care, noRight, readersLine, answers, ownWordsButton,
        waysOut, helpCard]
    onNext: page.next()

    Words {
        id: question

        objectName: "question"
        text: Ask.question(asked.page.field, asked.page.ownWords)
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    Words {
        id: ownSign

        objectName: "ownSign"
        visible: Ask.standsBeside(asked.page.field, asked.page.ownWords)
        text: visible ? "「" + Ask.plainOwn(asked.page.ownWords) + "」" : ""
        size: Theme.sizeAnswer
        Layout.fillWidth: true
    }
    Words {
        id: care

        objectName: "taskCare"
        visible: asked.page.care !== ""
        text: qsTr("★ %1").arg(Ask.plainOwn(asked.page.care))
        size: Theme.sizeParticipant
        Layout.fillWidth: true
    }
    Words {
        id: noRight

        text: asked.page.fromDraft ? qsTr("前の書きかけのつづきです。")
                                   : qsTr("正しい答えはありません。")
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ReadersLine {
        id: readersLine

        readers: asked.page.readers
        Layout.fillWidth: true
    }
    GridLayout {
        columns: !Theme.wide ? 1 : asked.tiles || asked.page.choices.length === 3
            ? asked.page.choices.length : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            id: answers

            model: asked.page.choices

            Answer {
                required property string modelData
                required property int index

                objectName: "answer_" + modelData
                tile: asked.tiles
                iconName: Ask.icon(asked.page.field, index)
                text: Ask.answer(asked.page.field, modelData)
                selected: asked.page.answer === modelData
                onChosen: asked.page.choose(modelData)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    AppButton {
        id: ownWordsButton

        objectName: "ownWords"
        visible: asked.page.hasText
        participant: true
        iconName: asked.page.text === "" ? "edit" : "check"
        selected: asked.page.text !== ""
        text: asked.page.text === "" ? qsTr("言葉で書く") : qsTr("書いた言葉を見る")
        fontSize: Theme.px(Theme.phone ? 22 : 24)
        onClicked: asked.page.openText()
        Layout.fillWidth: true
    }
    WaysOut {
        id: waysOut

        chosen: asked.page.answer
        onTapped: code => asked.page.choose(code)
        Layout.fillWidth: true
    }
    HelpCard {
        id: helpCard

        objectName: "flowHelp"
        visible: asked.page.kind === "daily_check" && !asked.page.proxy
        from: asked.page.readers
        standing: ""
        onClicked: asked.page.help()
        Layout.fillWidth: true
        Layout.topMargin: 8
    }
}
