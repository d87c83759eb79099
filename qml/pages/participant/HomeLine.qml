// A line of the first page that leads somewhere: what it is, and what is there.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressCard {
    id: line

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property string hue: "" // of the icon, beside quiet words; "" calls for attention
    readonly property bool quiet: hue !== ""
    readonly property var aloud: [title, detail]

    flat: true
    ground: quiet ? "transparent" : Theme.surface
    name: titleWords.plainText + " " + detailWords.plainText
    implicitHeight: Math.max(88, row.implicitHeight + 28)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.phone ? 14 : 24
        anchors.rightMargin: Theme.phone ? 12 : 20
        spacing: Theme.phone ? 12 : 20

        AppIcon {
            visible: !Theme.cramped
            name: line.iconName
            size: Theme.size(40)
            color: !line.enabled ? Theme.disabledInk
                : line.quiet ? Theme.deep(line.hue) : Theme.primary
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Words {
                id: titleWords

                text: line.title
                size: Theme.px(24)
                bold: true
                balanced: true
                color: !line.enabled ? Theme.disabledInk : line.quiet ? Theme.ink : Theme.primary
                spoken: false
                Layout.fillWidth: true
            }
            Words {
                id: detailWords

                text: line.detail
                visible: text !== ""
                size: Theme.sizeParticipant
                phrased: true
                color: line.enabled ? Theme.ink2 : Theme.disabledInk
                spoken: false
                Layout.fillWidth: true
            }
        }
        AppIcon {
            visible: line.enabled
            name: "next"
            size: Theme.size(28)
            color: Theme.ink2
        }
    }
}
