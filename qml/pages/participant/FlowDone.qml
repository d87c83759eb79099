// The last screen: what is saved beside all answers, each changeable.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Rectangle {
    id: done

    required property AppContext app
    required property QuestionFlow page

    color: Theme.bg

    Rectangle {
        id: side

        visible: Theme.wide
        width: visible ? Math.round(parent.width * 0.36) : 0
        height: parent.height
        color: Theme.primaryTint
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.mizuD

        SavedWords {
            id: sideWords

            page: done.page
            practice: done.app.practice
            x: 44
            y: Math.max(24, (parent.height - height) / 2)
            width: Math.max(0, parent.width - 80)
            height: implicitHeight
        }
    }
    FlowFrame {
        app: done.app
        page: done.page
        anchors.left: side.right
        anchors.right: parent.right
        height: parent.height
        title: qsTr("あなたの答え")
        aloud: [problemPanel, sideWords, words, title, answers, nextText]
        backVisible: false
        savedText: ""
        nextText: qsTr("おわる")
        onNext: done.page.finish()

        SavedWords {
            id: words

            page: done.page
            practice: done.app.practice
            visible: !Theme.wide
            Layout.fillWidth: true
        }
        AnswerList {
            id: answers

            answers: done.page.answers
            onChange: key => done.page.change(key)
            Layout.fillWidth: true
        }
    }
}
