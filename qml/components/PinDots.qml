// How many of the digits are there: filled dots, and the same in words beside them.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Style

WrapRow {
    id: dots

    property int total: 4
    property int filled: 0
    property string text: "" // "4つのうち 2つ"

    spacing: Theme.phone ? 10 : 22
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.plainText

    Repeater {
        model: dots.total

        Rectangle {
            required property int index

            implicitWidth: Theme.size(Theme.phone ? 28 : 34)
            implicitHeight: implicitWidth
            radius: width / 2
            color: index < dots.filled ? Theme.primary : "transparent"
            border.width: index < dots.filled ? 0 : Theme.highContrast ? 4 : 3
            border.color: Theme.outline
        }
    }
    Words {
        id: words

        text: dots.text
        visible: text !== ""
        size: Theme.px(24)
        color: Theme.ink2
        spoken: false
    }
}
