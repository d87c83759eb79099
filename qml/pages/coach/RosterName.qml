// Name and what stands below it. On a phone, with no room for the dots, it opens the menu.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: place

    required property string person
    required property string detail
    required pressable

    name: pressable ? qsTr("%1さんのほかの操作").arg(person) : person
    topPadding: 8
    bottomPadding: 8
    implicitHeight: Math.max(Theme.size(60), implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText

    contentItem: ColumnLayout {
        spacing: 0

        Words {
            text: place.person
            size: Theme.sizeLead
            bold: true
            spoken: false
            Layout.fillWidth: true
        }
        Words {
            text: place.detail
            visible: text !== ""
            size: Theme.sizeLabel
            color: Theme.ink2
            spoken: false
            Layout.fillWidth: true
        }
    }
}
