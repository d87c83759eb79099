// One task as staff read it: words, minutes, ★, and how the last days went by it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: line

    required property var task // of taskMaps()
    required property int number
    readonly property var notes: task.lately.filter(one => one.note !== "")

    objectName: "task_" + number
    spacing: 6

    Words {
        text: Say.joined([qsTr("%1. %2", "number and task").arg(line.number)
                              .arg(Ask.plainOwn(line.task.words)),
                          line.task.minutes === 0 ? "" : VisitWords.duration(line.task.minutes)],
                         "  ")
        bold: true
        Layout.fillWidth: true
    }
    Words {
        visible: line.task.care !== ""
        text: qsTr("★ %1").arg(Ask.plainOwn(line.task.care))
        Layout.fillWidth: true
    }
    GoalMarkStrip {
        days: line.task.lately
        explained: false
        Layout.fillWidth: true
    }
    Repeater {
        model: line.notes

        Words {
            required property var modelData

            text: GoalWords.saidOn(modelData)
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
}
