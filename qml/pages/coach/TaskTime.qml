// The hours of a day, the minutes of its tasks beside them, and tasks that say none: a line each.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing

ColumnLayout {
    id: lines

    required property var time // of taskTime()

    spacing: 2

    Repeater {
        model: TaskWords.beside(lines.time)

        Words {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }
}
