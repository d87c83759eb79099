// A reflection or a daily check: one screen at a time, as its page object says.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Style
import Ayumi.ViewModels

Rectangle {
    id: flow

    required property AppContext app
    required property QuestionFlow page

    color: Theme.bg

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: flow.page.stage === "intro" ? intro
            : flow.page.stage === "text" ? words : flow.page.stage === "ask" ? asked
            : flow.page.stage === "done" ? done : question
    }

    Component {
        id: intro

        FlowIntro { page: flow.page }
    }
    Component {
        id: question

        FlowQuestion { page: flow.page }
    }
    Component {
        id: words

        FlowText { page: flow.page }
    }
    Component {
        id: asked

        FlowAsk { page: flow.page }
    }
    Component {
        id: done

        FlowDone { page: flow.page }
    }
}
