// What one of two fillings says to a question.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: side

    property string name: ""
    property var answers: []
    property int textSize: Theme.sizeBody

    spacing: 2

    Words {
        text: side.name
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Repeater {
        model: side.answers

        Words {
            required property string modelData

            text: modelData
            size: side.textSize
            bold: true
            Layout.fillWidth: true
        }
    }
    Words {
        visible: side.answers.length === 0
        text: qsTr("書いていません")
        size: side.textSize
        Layout.fillWidth: true
    }
}
