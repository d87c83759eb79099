// A part of the person's own plan: a heading, and texts under what they are about.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: part

    required property string title
    required property var parts // [{label, text}]
    readonly property var written: parts.filter(one => one.text !== "")
    readonly property var aloud: spoken()

    function spoken(): var {
        const lines = [part.title]
        for (const one of part.written) lines.push(one.label, Ask.plainOwn(one.text))
        return lines
    }

    visible: written.length > 0
    radius: Theme.radiusAnswer

    ColumnLayout {
        width: part.availableWidth
        spacing: 14

        Words {
            text: part.title
            size: Theme.px(Theme.phone ? 24 : 28)
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: part.written

            LabelledText {
                required property var modelData

                label: modelData.label
                text: modelData.text
                size: Theme.px(Theme.phone ? 22 : 26)
                labelSize: Theme.px(Theme.phone ? 20 : 22)
                Layout.fillWidth: true
            }
        }
    }
}
