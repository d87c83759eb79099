// Who wrote something: 手わたし and 代筆 with their sign before the words.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: line

    property string way: "" // as in Say.by()
    property string text: "" // Say.by() and what follows it
    property int size: Theme.sizeLabel
    property bool spoken: true
    readonly property bool proxy: way.startsWith("proxy")

    spacing: 6

    AppIcon {
        visible: line.way !== ""
        name: line.proxy ? "edit" : "tablet"
        size: Theme.size(24)
        color: line.proxy ? Theme.tsuchiD : Theme.ink2
        Layout.alignment: Qt.AlignTop
    }
    Words {
        text: line.text
        size: line.size
        color: Theme.ink2
        spoken: line.spoken
        Layout.fillWidth: true
    }
}
