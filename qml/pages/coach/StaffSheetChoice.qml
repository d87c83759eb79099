// One answer to choose on a page of the staff, under the heading of its group where one begins.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing

ColumnLayout {
    id: choice

    required property var modelData // {key, text, group}
    property string namePrefix: ""
    property bool several: false
    property bool selected: false

    signal tapped

    spacing: 8

    Words {
        visible: text !== ""
        text: choice.modelData.group
        bold: true
        Layout.fillWidth: true
    }
    AppCheckBox {
        objectName: choice.namePrefix + choice.modelData.key
        visible: choice.several
        text: choice.modelData.text
        checked: choice.selected
        onToggled: {
            choice.tapped()
            checked = Qt.binding(() => choice.selected)
        }
        Layout.fillWidth: true
    }
    AppRadio {
        objectName: choice.namePrefix + choice.modelData.key
        visible: !choice.several
        text: choice.modelData.text
        selected: choice.selected
        onClicked: choice.tapped()
        Layout.fillWidth: true
    }
}
