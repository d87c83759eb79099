// A day of a month as it is drawn: its number, a mark where it is not open as every day, its state.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: cell

    required property string day
    required property bool open
    required property string plan
    required property bool today
    required property bool waiting
    required property bool contested
    property bool chosen: false
    property bool down: false
    property bool worded: false // there is room for a word beside the mark of an exception

    readonly property string hue: plan === "closed" ? "att" : plan === "open" ? "mizu" : ""
    readonly property color ink: hue !== "" ? Theme.deep(hue) : open ? Theme.ink : Theme.ink2

    radius: Theme.radiusBadge
    color: down || chosen ? Theme.primaryTint : hue !== "" ? Theme.tint(hue)
        : open ? Theme.surface : Theme.surface2
    border.width: chosen || today ? Theme.panelWidth : Theme.lineWidth
    border.color: chosen || down ? Theme.primary : hue !== "" ? Theme.deep(hue)
        : today ? Theme.outline : Theme.line

    AppText {
        id: number

        anchors.horizontalCenter: parent.horizontalCenter
        y: 4
        text: parseInt(cell.day.slice(8))
        bold: cell.today || cell.hue !== ""
        size: Theme.px(20)
        color: cell.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    RowLayout {
        anchors.top: number.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 2

        AppIcon {
            visible: name !== ""
            name: cell.contested ? "fork" : AgreementWords.icon(cell.open, cell.plan)
            size: Theme.size(22)
            color: cell.contested ? Theme.attD : cell.ink
        }
        AppText {
            visible: cell.worded && cell.hue !== ""
            text: Say.plain(AgreementWords.plan(cell.plan))
            role: "label"
            color: cell.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppIcon {
            visible: cell.waiting && cell.worded
            name: "cloudoff"
            size: Theme.size(22)
            color: Theme.waitD
        }
    }
}
