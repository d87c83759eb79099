// An answer as a tile, icon above the words; 240 high, four across on a wide screen.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressCard {
    id: tile

    property string iconName: ""

    radius: Theme.radiusAnswer
    strong: true
    name: words.plainText
    implicitHeight: Math.max(240, column.implicitHeight + 40 + edgeHeight)
    implicitWidth: Theme.size(240)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 32
        spacing: 16

        AppIcon {
            name: tile.iconName
            visible: name !== "" && Theme.pictures
            size: Theme.size(104)
            color: words.color
            Layout.alignment: Qt.AlignHCenter
        }
        Words {
            id: words

            text: tile.text
            size: Theme.sizeAnswer
            bold: true
            centered: true
            keepBand: true
            color: !tile.enabled ? Theme.disabledInk : tile.selected ? Theme.primary : Theme.ink
            spoken: false
            Layout.fillWidth: true
        }
    }

    CheckDisc {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: 16
        visible: tile.selected
    }
}
