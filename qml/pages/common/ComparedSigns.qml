// The signs of one sort: its symbol and word, and below them each sign.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: signs

    required property var modelData // {name, icon, text, words}
    property int textSize: Theme.sizeBody

    objectName: "signs_" + modelData.name
    visible: modelData.words.length > 0
    spacing: 4

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        AppIcon {
            name: signs.modelData.icon
            size: Theme.size(24)
            color: Theme.ink2
        }
        Words {
            text: signs.modelData.text
            size: signs.textSize
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: signs.modelData.words

        Words {
            required property string modelData

            text: modelData
            size: signs.textSize
            bold: true
            Layout.leftMargin: Theme.size(32)
            Layout.fillWidth: true
        }
    }
}
