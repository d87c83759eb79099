// How much of what was planned was done: an outline as long as the plan, filled as far as it came,
// and beyond it where it was more. `most` is what the whole width stands for. The words beside it
// say the same.
import QtQuick
import Ayumi.Style

Item {
    id: bar

    required property real planned
    required property real done
    required property real most
    property string hue: "mizu"

    function length(value: real): real {
        return most <= 0 ? 0 : Math.round(width * Math.min(1, value / most))
    }

    implicitHeight: Theme.size(24)

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        anchors.bottom: parent.bottom
        color: Theme.line
    }
    Rectangle {
        visible: bar.planned > 0
        width: Math.max(Theme.size(6), bar.length(bar.planned))
        height: parent.height
        color: Theme.tint(bar.hue)
        border.width: Theme.lineWidth
        border.color: Theme.deep(bar.hue)
    }
    Rectangle {
        visible: bar.done > 0
        width: Math.max(Theme.size(6), bar.length(bar.done))
        height: Math.round(parent.height / 2)
        y: Math.round(parent.height / 4)
        color: Theme.deep(bar.hue)
    }
}
