// Plain text in one of the roles of type. Wraps, never shrinks, never cuts.
import QtQuick
import Ayumi.Style

Text {
    id: label

    // name, question, card, answer, participant, title, lead, body, label
    property string role: "body"
    property bool bold: role === "name" || role === "question" || role === "card"
                        || role === "title" || role === "lead"
    property int size: role === "name" ? Theme.sizeName : role === "question" ? Theme.sizeQuestion
                     : role === "card" ? Theme.sizeCardTitle : role === "answer" ? Theme.sizeAnswer
                     : role === "participant" ? Theme.sizeParticipant
                     : role === "title" ? Theme.sizeTitle : role === "lead" ? Theme.sizeLead
                     : role === "label" ? Theme.sizeLabel : Theme.sizeBody

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: size
    font.bold: bold
    lineHeight: bold ? 1.35 : Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
    Accessible.role: role === "title" || role === "question" ? Accessible.Heading
                                                             : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
