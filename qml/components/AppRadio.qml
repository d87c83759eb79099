// One of several lines, with a ring that fills: staff forms and two contested values.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: radio

    property bool selected: false
    property string detail: "" // quieter second line: who and when

    name: detail === "" ? words.plainText : words.plainText + " " + detail
    leftPadding: 16
    rightPadding: 16
    implicitHeight: Math.max(Theme.size(64), column.implicitHeight + 16)
    implicitWidth: column.implicitWidth + ring.width + 48
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: radio.radius
        color: !radio.enabled ? Theme.disabledBg : radio.selected || radio.down
                                ? Theme.primaryTint : Theme.surface
        border.width: !radio.enabled ? 0 : radio.selected ? Theme.panelWidth : Theme.lineWidth
        border.color: radio.selected || radio.down ? Theme.primary : Theme.outline
    }

    contentItem: RowLayout {
        spacing: 16

        ColumnLayout {
            id: column

            spacing: 0
            Layout.fillWidth: true

            Words {
                id: words

                text: radio.text
                bold: true
                color: radio.enabled ? Theme.ink : Theme.disabledInk
                spoken: false
                Layout.fillWidth: true
            }
            Words {
                visible: radio.detail !== ""
                text: radio.detail
                size: Theme.sizeLabel
                color: radio.enabled ? Theme.ink2 : Theme.disabledInk
                spoken: false
                Layout.fillWidth: true
            }
        }
        Rectangle {
            id: ring

            implicitWidth: Theme.size(24)
            implicitHeight: implicitWidth
            radius: width / 2
            color: "transparent"
            border.width: Theme.highContrast ? 4 : 3
            border.color: radio.selected ? Theme.primary : Theme.outline

            Rectangle {
                anchors.centerIn: parent
                visible: radio.selected
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.primary
            }
        }
    }
}
