// The heading where a section of a sheet begins; nothing where none does.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: section

    property string title: ""
    property int size: Theme.px(22)
    property bool ruled: true // false where nothing is above

    visible: title !== ""
    spacing: 8

    Rectangle {
        visible: section.ruled
        implicitHeight: Theme.lineWidth
        color: Theme.line
        Layout.fillWidth: true
    }
    Words {
        text: section.title
        size: section.size
        bold: true
        Layout.fillWidth: true
    }
}
