// What the signs in the boxes of days mean: of those that are there.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Flow {
    id: meanings

    required property var days // [{day, mark}]
    readonly property var codes: ["done", "a_little", "not_yet", "unknown", "no_answer"]
    readonly property var shown: codes.filter(code => days.some(one => one.mark === code))

    visible: days.length > 0
    spacing: 12

    Repeater {
        model: meanings.shown

        RowLayout {
            id: meaning

            required property string modelData

            width: Math.min(implicitWidth, meanings.width)
            spacing: 4

            AppIcon {
                name: GoalWords.icon(meaning.modelData)
                size: Theme.size(20)
                color: Theme.ink2
            }
            Words {
                text: Ask.answer("mark", meaning.modelData)
                size: Theme.sizeLabel
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
    Words {
        width: Math.min(implicitWidth, meanings.width)
        visible: meanings.days.some(one => one.mark === "")
        text: qsTr("空の箱は、書いていない日")
        size: Theme.sizeLabel
        color: Theme.ink2
    }
}
