// What a text is, and below it the text as somebody wrote it; nothing where there is none.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: labelled

    property string label: ""
    property string text: ""
    property int size: Theme.sizeBody
    property int labelSize: Theme.sizeLabel
    readonly property var aloud: [label, Ask.plainOwn(text)]

    visible: text !== ""
    spacing: 2

    Words {
        text: labelled.label
        size: labelled.labelSize
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppText {
        text: labelled.text
        size: labelled.size
        Layout.fillWidth: true
    }
}
