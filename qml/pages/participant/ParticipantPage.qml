// What every participant's page has beside its frame: よみあげ, where a voice of the system speaks
// the language of the screens. A page names in `aloud` what is read.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

ParticipantFrame {
    id: frame

    required property AppContext app
    property var aloud: [title] // texts and what shows them, in reading order (Say.aloud)
    readonly property var aloudLines: Say.aloud(aloud)
    readonly property string aloudText: aloudLines.join("\n")

    speakVisible: app.readAloud.available
    speaking: app.readAloud.reading
    onSpeak: app.readAloud.toggle(aloudLines)
    // What is heard stands on the screen, or is not heard any more.
    onAloudTextChanged: app.readAloud.stop()
    Component.onCompleted: app.readAloud.look()
    Component.onDestruction: app.readAloud.stop()
}
