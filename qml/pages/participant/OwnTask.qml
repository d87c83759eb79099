// One task as its person sees it: what, how long, what to take care of, what they wrote today.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: line

    required property var task // of taskMaps()
    required property int number
    required property string today
    readonly property var said: task.lately.find(one => one.day === today && one.mark !== "")
    readonly property var aloud: [words, care, mark]

    spacing: 4

    Words {
        id: words

        text: Say.joined([qsTr("%1. %2", "number and task").arg(line.number)
                              .arg(Ask.plainOwn(line.task.words)),
                          line.task.minutes === 0 ? ""
                              : qsTr("（%1）").arg(VisitWords.duration(line.task.minutes))], " ")
        size: Theme.px(Theme.phone ? 22 : 26)
        bold: true
        Layout.fillWidth: true
    }
    Words {
        id: care

        visible: line.task.care !== ""
        text: qsTr("★ %1").arg(Ask.plainOwn(line.task.care))
        size: Theme.sizeParticipant
        Layout.fillWidth: true
    }
    Words {
        id: mark

        visible: line.said !== undefined
        text: visible ? qsTr("きょう：%1").arg(Ask.answer("mark", line.said.mark)) : ""
        size: Theme.sizeParticipant
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
