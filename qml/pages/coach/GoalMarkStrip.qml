// The last days of a goal: a sign for each in a box, and what the signs mean.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: strip

    required property var days // [{day, mark}], oldest first
    readonly property var codes: ["done", "a_little", "not_yet", "unknown", "no_answer"]
    readonly property var shown: codes.filter(code => days.some(one => one.mark === code))

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
    Flow {
        id: meanings

        spacing: 12
        Layout.fillWidth: true

        Repeater {
            model: strip.shown

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
            visible: strip.days.some(one => one.mark === "")
            text: qsTr("空の箱は、書いていない日")
            size: Theme.sizeLabel
            color: Theme.ink2
        }
    }
}
