// What every participant's page has beside its frame: よみあげ, where a voice of the system speaks
// the language of the screens. What is read is its body, or what a page names in `aloud`.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

ParticipantFrame {
    id: frame

    required property AppContext app
    // Texts and what shows them, in reading order (Say.aloud)
    property var aloud: Say.inside(bodyParts)
    readonly property var aloudLines: Say.aloud(aloud)
    readonly property string aloudText: aloudLines.join("\n")

    savedInstead: app.practice ? qsTr("練習です。残りません。") : ""
    speakVisible: app.readAloud.available
    speaking: app.readAloud.reading
    onSpeak: app.readAloud.toggle(aloudLines)
    // What is heard stands on the screen, or is not heard any more.
    onAloudTextChanged: app.readAloud.stop()
    Component.onCompleted: app.readAloud.look()
    Component.onDestruction: app.readAloud.stop()
}
