// The last screen: it is saved, who sees it, where it lies; and all answers, each changeable.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Rectangle {
    id: done

    required property QuestionFlow page
    readonly property bool beside: Theme.wide

    color: Theme.bg

    Rectangle {
        id: side

        visible: done.beside
        width: visible ? Math.round(parent.width * 0.36) : 0
        height: parent.height
        color: Theme.primaryTint
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.mizuD

        Loader {
            active: done.beside
            x: 44
            y: Math.max(24, (parent.height - height) / 2)
            width: parent.width - 80
            sourceComponent: saved
        }
    }
    FlowFrame {
        id: list

        page: done.page
        anchors.left: side.right
        anchors.right: parent.right
        height: parent.height
        title: qsTr("あなたの答え")
        backVisible: false
        savedText: ""
        nextText: qsTr("おわる")
        onNext: done.page.finish()

        Loader {
            active: !done.beside
            visible: active
            sourceComponent: saved
            Layout.fillWidth: true
        }
        Words {
            visible: !done.beside
            text: qsTr("あなたの答え")
            size: Theme.px(26)
            bold: true
            Layout.fillWidth: true
        }
        AnswerList {
            answers: done.page.answers
            onChange: key => done.page.change(key)
            Layout.fillWidth: true
        }
    }

    Component {
        id: saved

        ColumnLayout {
            spacing: Theme.phone ? 12 : 20

            MarkLogo {
                visible: done.beside
                size: Theme.size(110)
            }
            Words {
                objectName: "savedTitle"
                text: done.page.kept ? qsTr("保存しました") : qsTr("まだ何も書いていません")
                size: Theme.px(Theme.phone ? 30 : 42)
                bold: true
                color: Theme.primary
                Layout.fillWidth: true
            }
            Words {
                text: done.page.kind === "reflection"
                    ? qsTr("ふりかえりはこれで終わりです。おつかれさまでした。")
                    : qsTr("からだとこころはこれで終わりです。おつかれさまでした。")
                visible: done.page.kept
                size: Theme.px(Theme.phone ? 22 : 24)
                Layout.fillWidth: true
            }
            PlainFact {
                objectName: "whoReads"
                visible: done.page.readers.length > 0
                iconName: "eye"
                text: qsTr("見る人：%1").arg(Say.names(done.page.readers))
                Layout.fillWidth: true
            }
            PlainFact {
                objectName: "whereItLies"
                visible: done.page.kept
                iconName: done.page.sent ? "cloudcheck" : "tabletcheck"
                text: done.page.sent ? qsTr("送りました。このタブレットにもあります。")
                    : qsTr("このタブレットにあります。電波がつながったら送ります。")
                Layout.fillWidth: true
            }
            PlainFact {
                visible: done.page.helpAsked
                iconName: "hand"
                color: Theme.attD
                text: qsTr("たすけてほしいと伝えました。")
                Layout.fillWidth: true
            }
        }
    }
}
