// What stood before, still readable under a double line.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: struck

    property string text: ""
    property string author: ""
    property string way: "" // as in ByLine

    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: Say.plain(qsTr("なおす前：%1").arg(text) + " " + author)

    AppIcon {
        name: "amend"
        size: Theme.size(24)
        color: Theme.amendD
    }
    Words {
        id: old

        text: struck.text
        color: Theme.ink2
        spoken: false

        Rectangle {
            y: (old.band + old.height) / 2 - 3
            width: parent.width
            height: 2
            color: Theme.amendD
        }
        Rectangle {
            y: (old.band + old.height) / 2 + 2
            width: parent.width
            height: 2
            color: Theme.amendD
        }
    }
    ByLine {
        way: struck.way
        text: struck.author
        spoken: false
        Layout.fillWidth: true
    }
}
