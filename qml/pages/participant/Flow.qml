// A reflection, a daily check, the goals or tasks of the day: one screen at a time, as its page
// object says.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Style
import Ayumi.ViewModels

Rectangle {
    id: flow

    required property AppContext app
    required property QuestionFlow page
    readonly property string screen: page.stage === "intro" ? "FlowIntro.qml"
        : page.stage === "text" ? "FlowText.qml" : page.stage === "ask" ? "FlowAsk.qml"
        : page.stage === "done" ? "FlowDone.qml" : page.stage === "consent" ? "FlowConsent.qml"
        : page.stage === "none" ? "FlowNone.qml" : "FlowQuestion.qml"

    color: Theme.bg
    onScreenChanged: show()
    Component.onCompleted: show()

    function show() {
        place.setSource(Qt.resolvedUrl(screen), {app: app, page: page})
    }

    Loader {
        id: place

        anchors.fill: parent
        focus: true
    }
}
