// One thing that was written, with なおす and けす.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: card

    property int number: 1
    property var lines: []

    signal change
    signal remove

    radius: Theme.radiusAnswer

    ColumnLayout {
        width: card.availableWidth
        spacing: 12

        Repeater {
            model: card.lines

            Words {
                required property string modelData

                text: modelData
                phrased: true
                size: Theme.px(Theme.phone ? 22 : 24)
                Layout.fillWidth: true
            }
        }
        Flow {
            spacing: 12
            Layout.fillWidth: true

            AppButton {
                objectName: "sheetChange_" + card.number
                participant: true
                iconName: "edit"
                text: qsTr("なおす")
                name: qsTr("%1つめをなおす").arg(card.number)
                onClicked: card.change()
            }
            AppButton {
                objectName: "sheetRemove_" + card.number
                participant: true
                iconName: "x"
                text: qsTr("けす")
                name: qsTr("%1つめをけす").arg(card.number)
                onClicked: card.remove()
            }
        }
    }
}
