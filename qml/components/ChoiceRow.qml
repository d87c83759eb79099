// An answer as a row: icon, words, and a check disc when chosen. `wayOut` for わからない and
// こたえたくない: outlined, without edge.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressCard {
    id: row

    property string iconName: ""
    property bool wayOut: false
    readonly property real leastWidth: words.implicitWidth + 2 * side + 2 * line.spacing // one line
    readonly property int side: !wayOut ? Theme.phone ? 20 : 26 : Theme.phone ? 6 : 12

    radius: Theme.radiusAnswer
    strong: true
    flat: wayOut
    name: words.plainText
    implicitHeight: Math.max(wayOut && Theme.wide ? Theme.participantButtonHeight
                             : Theme.phone ? 80 : 88, line.implicitHeight
                             + Math.round(12 + 12 * Theme.scale) + edgeHeight)
    implicitWidth: line.implicitWidth + 48
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: row.side
        anchors.rightMargin: row.wayOut ? row.side : 16
        spacing: row.wayOut ? Theme.phone ? 4 : 8 : Theme.phone ? 16 : 20

        Item {
            visible: row.wayOut
            Layout.fillWidth: true
        }
        AppIcon {
            name: row.iconName
            // A way out on a narrow row needs its width for the words.
            visible: name !== "" && (row.wayOut
                ? row.leastWidth + size + line.spacing <= row.width : Theme.pictures)
            size: Theme.size(row.wayOut ? 28 : 48)
            color: words.color
        }
        Words {
            id: words

            text: row.text
            size: row.wayOut ? Theme.px(Theme.phone ? 22 : 24) : Theme.sizeAnswer
            bold: !row.wayOut
            color: !row.enabled ? Theme.disabledInk : row.selected ? Theme.primary : Theme.ink
            optical: true
            balanced: true
            spoken: false
            centered: row.wayOut
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
        }
        Item {
            Layout.fillWidth: true
        }
        CheckDisc {
            visible: row.selected
        }
    }
}
