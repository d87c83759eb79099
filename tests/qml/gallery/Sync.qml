// All states of the sync line, as in a01.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    color: Theme.bg

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.phone ? 0 : 32
        spacing: 16

        AppText { role: "title"; text: "同期の行" }
        SyncLine { lastSuccess: "9:31"; Layout.fillWidth: true }
        SyncLine {
            status: "waiting"
            count: 12
            since: "8:10"
            lastSuccess: "昨日 17:42"
            Layout.fillWidth: true
        }
        SyncLine { status: "sending"; count: 34; total: 120; Layout.fillWidth: true }
        SyncLine {
            status: "firstSync"
            count: 12400
            total: 27000
            note: "佐々木さん・小林さんは もう開けます"
            Layout.fillWidth: true
        }
        SyncLine {
            status: "contested"
            count: 1
            note: "渡辺さん 11/20の出欠"
            Layout.fillWidth: true
        }
        SyncLine { status: "quarantined"; count: 1; Layout.fillWidth: true }
        SyncLine { status: "stopped"; count: 12; Layout.fillWidth: true }
    }
}
