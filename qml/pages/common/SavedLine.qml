// 保存しました 8:44, where the page keeps room for it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: line

    property string at: "" // "2026-11-20T08:44"; empty: nothing saved yet on this page

    spacing: 8
    opacity: at === "" ? 0 : 1

    AppIcon {
        name: "tabletcheck"
        size: Theme.size(26)
        color: Theme.primary
    }
    Words {
        objectName: "savedWords"
        text: line.at === "" ? "" : qsTr("保存しました %1").arg(Say.time(line.at.slice(11, 16)))
        bold: true
        color: Theme.primary
        Layout.fillWidth: true
    }
}
