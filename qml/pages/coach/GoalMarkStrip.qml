// The last days of a goal or a task: a sign for each in a box, and what the signs mean.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: strip

    required property var days // [{day, mark}], oldest first
    property bool explained: true

    visible: days.length > 0
    spacing: 6

    Flow {
        spacing: 8
        Layout.fillWidth: true

        Repeater {
            model: strip.days

            ColumnLayout {
                id: one

                required property var modelData

                width: Math.max(Theme.size(56), Theme.px(64))
                spacing: 2
                Accessible.role: Accessible.StaticText
                Accessible.name: Say.plain(qsTr("%1：%2").arg(Say.day(modelData.day))
                    .arg(GoalWords.marked(modelData.mark)))

                Rectangle {
                    implicitWidth: Theme.size(56)
                    implicitHeight: Theme.size(40)
                    radius: Theme.radiusBadge
                    color: "transparent"
                    border.width: Theme.lineWidth
                    border.color: one.modelData.mark === "" ? Theme.line : Theme.outline
                    Layout.alignment: Qt.AlignHCenter

                    AppIcon {
                        anchors.centerIn: parent
                        visible: name !== ""
                        name: GoalWords.icon(one.modelData.mark)
                        size: Theme.size(24)
                        color: Theme.ink
                    }
                }
                AppText {
                    text: Say.shortDay(one.modelData.day)
                    role: "label"
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                    Layout.alignment: Qt.AlignHCenter
                }
            }
        }
    }
    GoalMarkMeanings {
        visible: strip.explained
        days: strip.days
        Layout.fillWidth: true
    }
}
