// A sheet: one screen at a time, as its page object says.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Style
import Ayumi.ViewModels

Rectangle {
    id: filling

    required property AppContext app
    required property SheetFlow page
    readonly property string screen: page.stage === "question" ? screenOf(page.question.kind)
        : page.stage === "closed" ? "SheetClosed.qml"
        : page.stage === "consent" ? "SheetConsent.qml"
        : page.stage === "cover" ? "SheetCover.qml" : page.stage === "help" ? "SheetHelped.qml"
        : page.stage === "ask" ? "SheetAsk.qml" : page.stage === "given" ? "SheetGiven.qml"
        : page.stage === "taking" ? "SheetTaking.qml" : "SheetAnswers.qml"
    // Where one types, another field is another screen.
    readonly property string place: screen === "SheetText.qml" ? page.question.place : ""

    color: Theme.bg
    onScreenChanged: show()
    onPlaceChanged: show()
    Component.onCompleted: show()

    function screenOf(kind: string): string {
        return kind === "choices" ? "SheetChoices.qml" : kind === "rows" ? "SheetRows.qml"
            : kind === "date" ? "SheetDate.qml" : "SheetText.qml"
    }

    function show() {
        loader.setSource(Qt.resolvedUrl(screen), {app: app, page: page})
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
