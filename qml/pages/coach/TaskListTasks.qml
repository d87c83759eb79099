// The tasks of a list in their order, their minutes beside the hours of the day, and those that
// were taken off.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: sheet

    required property TaskListPage page
    readonly property var tasks: page.tasks
    readonly property var takenOff: page.takenOff
    readonly property var marked: {
        const days = []
        for (const task of tasks) days.push(...task.lately)
        return days
    }

    ColumnLayout {
        width: sheet.availableWidth
        spacing: 18

        TaskTime {
            time: sheet.page.time
            Layout.fillWidth: true
        }
        Repeater {
            model: sheet.tasks

            TaskLine {
                required property var modelData
                required property int index

                task: modelData
                number: index + 1
                Layout.fillWidth: true
            }
        }
        GoalMarkMeanings {
            days: sheet.marked
            Layout.fillWidth: true
        }
        Words {
            objectName: "tasksTakenOff"
            visible: sheet.takenOff.length > 0
            text: qsTr("いまは外している仕事：%1")
                .arg(sheet.takenOff.map(words => "「" + Ask.plainOwn(words) + "」").join(""))
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
}
