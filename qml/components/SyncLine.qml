// Where the records are, at the bottom of every staff page. The page hands in state and numbers;
// the whole line presses.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: line

    // allSent, waiting, sending, firstSync, contested, quarantined, stopped
    property string status: "allSent"
    property int count: 0
    property int total: 0
    property string since: "" // "8:10": no connection since
    property string lastSuccess: "" // "昨日 17:42"
    property string note: "" // detail of the state: names, reason; replaces the built one
    property bool actionable: true

    readonly property bool quiet: status === "allSent" || status === "sending"
                                  || status === "firstSync"
    readonly property string hue: status === "waiting" ? "wait" : status === "stopped" ? "err"
                                : quiet ? "mizu" : "att"
    readonly property color inkColor: Theme.deep(hue)
    readonly property bool progressing: status === "sending" || status === "firstSync"

    readonly property string fact: status === "waiting"
            ? qsTr("送信待ち %1件・このタブレットに保存済み").arg(count)
        : status === "sending" ? qsTr("送っています %1／%2件").arg(grouped(count)).arg(grouped(total))
        : status === "firstSync"
            ? qsTr("はじめの受信 %1／%2件").arg(grouped(count)).arg(grouped(total))
        : status === "contested" ? qsTr("確かめること %1件 記録が2つあります").arg(count)
        : status === "quarantined" ? qsTr("別に置いた記録 %1件").arg(count)
        : status === "stopped" ? qsTr("送れません このタブレットは止められています")
        : qsTr("すべて送信済み")
    readonly property string shortFact: status === "waiting" ? qsTr("送信待ち %1件").arg(count)
        : status === "contested" ? qsTr("確かめること %1件").arg(count)
        : status === "stopped" ? qsTr("送れません") : fact
    readonly property string detail: note !== "" ? note
        : status === "waiting" ? joined([since === "" ? "" : qsTr("%1から圏外").arg(since), lastText()],
                                        "  ")
        : status === "allSent" ? lastText()
        : status === "sending" ? qsTr("そのまま使えます")
        : status === "quarantined" ? qsTr("サーバーが受けられない形。消えていません")
        : status === "stopped" ? qsTr("%1件はここに残っています").arg(count) : ""
    readonly property string shortDetail: note !== "" || status !== "waiting" || since === ""
                                          ? "" : qsTr("%1から圏外").arg(since)
    readonly property string deedText: !actionable || progressing ? ""
        : status === "stopped" ? qsTr("手順を見る")
        : status === "contested" || status === "quarantined" ? qsTr("見る") : qsTr("くわしく")

    name: joined([fact, detail, deedText], "。")
    enabled: deedText !== ""
    radius: 4
    leftPadding: Theme.phone ? 16 : 24
    rightPadding: Theme.phone ? 12 : 28
    implicitHeight: Math.max(Theme.syncLineHeight, row.implicitHeight + 12)

    function joined(parts: var, gap: string): string {
        return parts.filter(part => part !== "").join(gap)
    }

    function lastText(): string {
        return lastSuccess === "" ? "" : qsTr("最後の送信 %1").arg(lastSuccess)
    }

    function grouped(number: int): string {
        return number.toLocaleString(Qt.locale("ja_JP"), "f", 0)
    }

    background: Rectangle {
        color: line.down ? Theme.primaryTint : line.quiet ? Theme.surface : Theme.tint(line.hue)

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: line.quiet ? Theme.line : line.inkColor
            opacity: line.quiet || Theme.highContrast ? 1 : 0.45
        }
        Rectangle {
            visible: line.progressing
            height: 5
            width: line.total > 0 ? parent.width * Math.min(1, line.count / line.total) : 0
            color: Theme.primary
        }
    }

    contentItem: RowLayout {
        id: row

        readonly property real fixedWidth: symbol.implicitWidth + 2 * spacing
            + (deed.visible ? deed.implicitWidth + spacing : 0)
            + (chevron.visible ? chevron.implicitWidth + spacing : 0)
        readonly property bool fullFits: longFact.width + fixedWidth <= line.availableWidth

        spacing: 12

        TextMetrics {
            id: longFact

            font.family: Theme.fontFamily
            font.pixelSize: Theme.sizeBody
            font.bold: true
            text: line.fact
        }
        TextMetrics {
            id: longDetail

            font.family: Theme.fontFamily
            font.pixelSize: Theme.sizeLabel
            text: line.detail
        }
        AppIcon {
            id: symbol

            name: line.status === "allSent" ? "cloudcheck" : line.status === "waiting" ? "cloudoff"
                : line.progressing ? "sync" : line.status === "contested" ? "fork"
                : line.status === "quarantined" ? "doc" : "alert"
            color: line.inkColor
        }
        Words {
            id: factText

            text: row.fullFits ? line.fact : line.shortFact
            bold: true
            color: line.inkColor
            spoken: false
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        AppText {
            readonly property real room: line.availableWidth - row.fixedWidth - row.spacing
                - Math.ceil(row.fullFits ? longFact.width : factText.implicitWidth)

            text: longDetail.width <= room ? line.detail : line.shortDetail
            size: Theme.sizeLabel
            color: Theme.ink2
            wrapMode: Text.NoWrap
            visible: text !== "" && implicitWidth <= room
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
        AppText {
            id: deed

            text: line.deedText
            visible: text !== "" && !Theme.phone
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppIcon {
            id: chevron

            name: "next"
            size: Theme.size(24)
            visible: line.deedText !== ""
        }
    }
}
