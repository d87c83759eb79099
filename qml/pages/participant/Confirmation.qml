// きょうの かくにん: the day as it is recorded, and the person's own word on it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: confirmation

    required property ConfirmationPage page
    readonly property bool asksWhy: page.stage === "why"

    title: qsTr("きょうの確認")
    aloud: [question, readersLine, problemPanel, consentPanel, hint, field,
        asksWhy ? [] : [facts, page.state === "passed_over" ? Ask.plainOwn(page.why) : ""], yes, no]
    savedText: page.state === "" && page.why === "" ? "" : qsTr("保存しました")
    nextVisible: asksWhy || page.state !== ""
    nextText: asksWhy ? qsTr("これでいい") : qsTr("ホームへ")
    onBack: page.back()
    onNext: asksWhy ? page.send() : page.back()
    onRest: page.rest()

    Words {
        id: question

        objectName: "confirmationQuestion"
        text: confirmation.asksWhy ? qsTr("どこがちがいますか。")
            : confirmation.page.state === "confirmed" ? qsTr("確認しました。")
            : confirmation.page.state === "passed_over" ? qsTr("ちがうと伝えました。")
            : qsTr("きょうのことは、これでいいですか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    ReadersLine {
        id: readersLine

        readers: confirmation.page.readers
        Layout.fillWidth: true
    }
    ProblemPanel {
        id: problemPanel

        objectName: "confirmationProblem"
        problem: confirmation.page.problem
        Layout.fillWidth: true
    }
    MessagePanel {
        id: consentPanel

        objectName: "confirmationConsent"
        visible: !confirmation.page.consented && !confirmation.page.problem.shown
        kind: "info"
        what: qsTr("画面で確認するには、同意がいります。いまはありません。")
        kept: qsTr("紙で確認できます。")
        todo: confirmation.page.readers.length > 0
            ? qsTr("%1に聞いてください。").arg(Say.names(confirmation.page.readers))
            : qsTr("支援者に聞いてください。")
        Layout.fillWidth: true
    }
    Words {
        id: hint

        visible: confirmation.asksWhy
        text: qsTr("書かなくてもいいです。")
        size: Theme.px(24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    OwnWordsField {
        id: field

        objectName: "confirmationWhy"
        visible: confirmation.asksWhy
        kept: confirmation.page.why
        problem: confirmation.page.whyProblem
        take: text => confirmation.page.edit(text)
        Layout.fillWidth: true
    }
    Sheet {
        id: sheet

        visible: !confirmation.asksWhy
        radius: Theme.radiusAnswer
        Layout.fillWidth: true

        ColumnLayout {
            width: sheet.availableWidth
            spacing: 14

            Repeater {
                id: facts

                model: confirmation.page.facts

                ConfirmationFact {
                    Layout.fillWidth: true
                }
            }
        }
    }
    AppText {
        visible: !confirmation.asksWhy && confirmation.page.state === "passed_over" && text !== ""
        text: confirmation.page.why
        size: Theme.px(24)
        Layout.fillWidth: true
    }
    GridLayout {
        visible: !confirmation.asksWhy
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        ChoiceRow {
            id: yes

            objectName: "confirmYes"
            iconName: "check"
            text: qsTr("確認しました")
            selected: confirmation.page.state === "confirmed"
            onClicked: confirmation.page.confirm()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        ChoiceRow {
            id: no

            objectName: "confirmNo"
            iconName: "edit"
            text: qsTr("ちがいます")
            selected: confirmation.page.state === "passed_over"
            onClicked: confirmation.page.differs()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
