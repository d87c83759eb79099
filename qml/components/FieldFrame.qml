// Label above, control, message below: the frame of every field.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: frame

    property string label: ""
    property string hint: "" // beside the label, quieter
    property string message: ""
    property string status: "normal" // normal, notYet, error

    readonly property color statusColor: status === "error" ? Theme.errD : Theme.waitD

    spacing: 6

    WrapRow {
        visible: frame.label !== ""
        spacing: 10
        Layout.fillWidth: true

        Words {
            text: frame.label
            bold: true
            spoken: false
        }
        Words {
            text: frame.hint
            visible: frame.hint !== ""
            size: Theme.sizeLabel
            color: Theme.ink2
            spoken: false
        }
    }

    property alias control: place.data

    Item {
        id: place

        implicitHeight: children.length > 0 ? (children[0] as Item).implicitHeight : 0
        implicitWidth: children.length > 0 ? (children[0] as Item).implicitWidth : 0
        Layout.fillWidth: true
    }

    RowLayout {
        visible: frame.message !== "" && frame.status !== "normal"
        spacing: 8
        Layout.fillWidth: true

        AppIcon {
            name: frame.status === "error" ? "alert" : "info"
            size: Theme.size(26)
            color: frame.statusColor
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: frame.message
            color: frame.statusColor
            Layout.fillWidth: true
        }
    }
    Words {
        visible: frame.message !== "" && frame.status === "normal"
        text: frame.message
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
