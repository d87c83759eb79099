// An icon and a sentence beside it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: line

    property string iconName: "info"
    property string text: ""
    property color color: Theme.primary

    spacing: 16

    AppIcon {
        name: line.iconName
        color: line.color
        Layout.alignment: Qt.AlignTop
    }
    Words {
        text: line.text
        Layout.fillWidth: true
    }
}
