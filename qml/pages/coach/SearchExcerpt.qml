// A piece of a text with the looked-for words in it, bold and underlined, under the field's name.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: excerpt

    required property var modelData // {field, label, plain, styled}
    property string kind: ""

    spacing: 0

    Words {
        visible: text !== ""
        text: Facts.label(excerpt.kind, excerpt.modelData.field, excerpt.modelData.label)
        size: Theme.sizeLabel
        color: Theme.ink2
        spoken: false
        Layout.fillWidth: true
    }
    AppText {
        text: excerpt.modelData.styled
        textFormat: Text.StyledText
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
