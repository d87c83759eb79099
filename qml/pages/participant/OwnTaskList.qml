// One list of tasks as its person sees it: where, until when, each task with what to take care of.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: list

    required property string key
    required property string phase
    required property string siteName
    required property string from
    required property string to
    required property var tasks
    required property string today
    readonly property var aloud: [Ask.plainOwn(siteName), period, lines]

    objectName: "ownTaskList_" + key
    radius: Theme.radiusAnswer

    ColumnLayout {
        width: list.availableWidth
        spacing: 16

        Words {
            text: Ask.plainOwn(list.siteName)
            size: Theme.px(Theme.phone ? 24 : 28)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            id: period

            visible: text !== ""
            text: list.phase === "ahead" ? qsTr("%1から はじまります。").arg(Say.day(list.from))
                : list.to === "" ? "" : qsTr("%1までです。").arg(Say.day(list.to))
            size: Theme.sizeParticipant
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Repeater {
            id: lines

            model: list.tasks

            OwnTask {
                required property var modelData
                required property int index

                task: modelData
                number: index + 1
                today: list.today
                Layout.fillWidth: true
            }
        }
    }
}
