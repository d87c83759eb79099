// What something is, and below it what the app says of it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    property alias label: labelPlace.text
    property alias text: textPlace.text
    property alias textName: textPlace.objectName

    spacing: 2

    Words {
        id: labelPlace

        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Words {
        id: textPlace

        Layout.fillWidth: true
    }
}
