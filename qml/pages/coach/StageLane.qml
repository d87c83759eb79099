// One stage over the months: a bar for each, with its number beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: lane

    required property string label
    required property var counts
    required property int most
    required property int labelWidth
    required property int monthWidth

    readonly property int room: Theme.px(52)

    spacing: 0

    Words {
        text: lane.label
        size: Theme.sizeLabel
        color: Theme.ink2
        spoken: false
        Layout.preferredWidth: lane.labelWidth - 12
        Layout.minimumWidth: lane.labelWidth - 12
        Layout.rightMargin: 12
    }
    Item {
        implicitWidth: lane.monthWidth * lane.counts.length
        implicitHeight: lane.room

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            anchors.bottom: parent.bottom
            color: Theme.line
        }
        Repeater {
            model: lane.counts

            Item {
                id: month

                required property int index
                required property int modelData

                x: index * lane.monthWidth
                width: lane.monthWidth
                height: lane.room

                Rectangle {
                    id: bar

                    visible: month.modelData > 0
                    width: Theme.size(28)
                    height: Math.max(Theme.size(6), Math.round((lane.room - 12) * month.modelData
                                                               / lane.most))
                    anchors.bottom: parent.bottom
                    color: Theme.deep("asa")
                }
                AppText {
                    x: month.modelData > 0 ? bar.width + 6 : 0
                    anchors.bottom: parent.bottom
                    text: month.modelData
                    role: "label"
                    color: month.modelData > 0 ? Theme.ink : Theme.ink2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
