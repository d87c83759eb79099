// An example of what somebody may write. It is only shown.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Panel {
    id: example

    property var lines: []

    objectName: "sheetExample"
    visible: lines.length > 0

    ColumnLayout {
        width: example.availableWidth
        spacing: 4

        Words {
            text: qsTr("例（保存されません）")
            size: Theme.px(Theme.phone ? 20 : 22)
            bold: true
            balanced: true
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Repeater {
            model: example.lines

            Words {
                required property string modelData

                text: modelData
                phrased: true
                size: Theme.px(Theme.phone ? 20 : 24)
                Layout.fillWidth: true
            }
        }
    }
}
