// What comes before a record that is read: that it is gone, what went wrong, what is contested.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: head

    required property RecordPage page
    required property string kind
    required property string namePrefix
    required property string today

    spacing: Theme.cardGap
    visible: !page.there || page.problem.shown || page.past.contested.length > 0

    MessagePanel {
        objectName: head.namePrefix + "Gone"
        visible: !head.page.there
        what: qsTr("この記録は、いま見られません")
        todo: qsTr("記録は消えていません。取り消されたか、受けもちが変わったためです")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: head.namePrefix + "Problem"
        problem: head.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: head.page.past.contested

        DayContested {
            kind: head.kind
            today: head.today
            choosable: head.page.mayWrite
            onChosen: (field, change) => head.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
}
