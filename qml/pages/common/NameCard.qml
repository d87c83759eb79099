// One person to touch: picture and name.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressCard {
    id: card

    required property string key
    required property string markup
    required property string kana
    required property string letter
    required property string hue
    required property bool staff

    objectName: "card_" + key
    name: words.plainText
    implicitHeight: Math.max(Theme.phone ? 96 : Theme.size(Theme.wide ? 196 : 144),
                             line.implicitHeight + 32)

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.margins: Theme.phone ? 12 : Theme.wide ? 22 : 16
        spacing: Theme.wide ? 24 : 16

        Avatar {
            square: !card.staff
            letter: card.letter
            hue: card.hue
            size: Theme.phone ? 72 : Theme.size(card.staff || !Theme.wide ? 88 : 124)
        }
        Words {
            id: words

            text: card.markup
            size: Theme.px(Theme.phone ? 24 : 30)
            bold: true
            rubyShare: 0.5
            spoken: false
            Layout.fillWidth: true
        }
    }
}
