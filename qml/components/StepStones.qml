// Progress as stones in a row: passed, this one (larger), to come. The words say it too.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Style

Row {
    id: stones

    property int total: 5
    property int current: 1 // from 1
    property bool small: false
    property string spokenText: ""

    readonly property real unit: Theme.size(small ? Theme.phone ? 22 : 24 : 32)

    spacing: small ? Theme.phone ? 8 : 10 : 12
    Accessible.role: Accessible.ProgressBar
    Accessible.name: spokenText

    Repeater {
        model: stones.total

        Rectangle {
            required property int index
            readonly property bool here: index + 1 === stones.current
            readonly property bool passed: index + 1 < stones.current

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: stones.unit * (here ? 1.82 : 1)
            height: stones.unit * (here ? 0.74 : 0.56)
            radius: height / 2
            color: here || passed ? Theme.primary : "transparent"
            opacity: passed && !Theme.highContrast ? 0.75 : 1
            border.width: here || passed ? 0 : Theme.lineWidth
            border.color: Theme.outline

            Behavior on width {
                NumberAnimation { duration: Theme.stoneMs }
            }
        }
    }
}
