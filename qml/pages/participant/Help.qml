// たすけて ほしい: one question; then first whether anybody knows yet, then numbers to call.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: help

    required property HelpPage page
    readonly property bool asking: page.state === "ask"
    readonly property string told: page.readers.length === 0 ? qsTr("支援者")
                                                             : Say.names(page.readers)

    title: qsTr("たすけてほしい")
    aloud: [question, detail, problemPanel, yes, no, call, phoneList, near]
    savedText: asking ? "" : qsTr("保存しました")
    nextVisible: !asking
    nextText: page.fromFlow || page.forOther ? qsTr("つづける") : qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    Words {
        id: question

        objectName: "helpState"
        text: help.page.state === "seen" ? qsTr("%1が見ました。")
                .arg(help.page.answeredBy.length === 0 ? help.told
                                                       : Say.names(help.page.answeredBy))
            : help.page.state === "reached" ? qsTr("届きました。")
            : help.page.state === "waiting" ? qsTr("まだだれにも届いていません。")
            : help.page.forOther
            ? qsTr("%1さんに聞いてから、知らせますか。").arg(help.page.personMarkup)
            : help.page.afterWords ? qsTr("つらいときは、助けをよべます。知らせますか。")
                                   : qsTr("たすけてほしいと知らせますか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    Words {
        id: detail

        text: help.app.practice ? qsTr("練習なので、だれにも知らせません。本当のときは、練習をおわってください。")
            : help.page.state === "seen" ? qsTr("あなたの知らせを見ました。いつでも話してください。")
            : help.page.state === "reached" ? qsTr("%1に知らせました。").arg(help.told)
            : help.page.state === "waiting"
            ? help.page.offline ? qsTr("電波がありません。つながったら%1に知らせます。").arg(help.told)
                                : qsTr("いま送っています。%1に知らせます。").arg(help.told)
            : help.page.forOther
            ? qsTr("書いた言葉に、つらい気持ちが見えます。%1に知らせます。").arg(help.told)
            : qsTr("%1に、助けてほしいことだけを知らせます。").arg(help.told)
        size: Theme.px(Theme.phone ? 22 : 26)
        Layout.fillWidth: true
    }
    ProblemPanel {
        id: problemPanel

        objectName: "helpProblem"
        problem: help.page.problem
        Layout.fillWidth: true
    }
    GridLayout {
        visible: help.asking
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        ChoiceRow {
            id: yes

            objectName: "helpYes"
            iconName: "hand"
            text: qsTr("はい、知らせます")
            onClicked: help.page.yes()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        ChoiceRow {
            id: no

            objectName: "helpNo"
            iconName: "x"
            text: qsTr("やめます")
            onClicked: help.page.back()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    Panel {
        id: phones

        objectName: "helpPhones"
        hue: "att"
        outlined: true
        padding: Theme.phone ? 16 : 28
        Layout.fillWidth: true
        Layout.topMargin: 8

        ColumnLayout {
            width: phones.availableWidth
            spacing: 12

            Words {
                id: call

                text: qsTr("いま話したいときは電話してください。")
                visible: help.page.phones.length > 0
                size: Theme.px(Theme.phone ? 22 : 26)
                bold: true
                color: Theme.attD
                Layout.fillWidth: true
            }
            Repeater {
                id: phoneList

                model: help.page.phones

                Rectangle {
                    id: phone

                    required property var modelData
                    readonly property var aloud: [Ask.plainOwn(modelData.label), modelData.number]

                    implicitHeight: cells.implicitHeight + 24
                    radius: Theme.radiusPanel
                    color: Theme.attT
                    border.width: Theme.highContrast ? Theme.lineWidth : 0
                    border.color: Theme.attD
                    Layout.fillWidth: true

                    GridLayout {
                        id: cells

                        x: 20
                        y: 12
                        width: parent.width - 40
                        columns: Theme.phone ? 1 : 2
                        columnSpacing: 16
                        rowSpacing: 4

                        PlainFact {
                            iconName: "phone"
                            color: Theme.attD
                            text: Ask.plainOwn(phone.modelData.label)
                            Layout.fillWidth: true
                        }
                        AppText {
                            text: phone.modelData.number
                            size: Theme.px(Theme.phone ? 28 : 38)
                            bold: true
                        }
                    }
                }
            }
            PlainFact {
                id: near

                iconName: "person"
                color: Theme.attD
                text: qsTr("近くの人に言ってもいいです。")
                Layout.fillWidth: true
            }
        }
    }
}
