// That a record was taken back, and why; or where it was moved from.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: trace

    required property bool gone
    required property string reason

    visible: gone || reason !== ""
    spacing: 4

    Badge {
        visible: trace.gone
        hue: "tsuchi"
        iconName: "x"
        text: qsTr("取り消した記録")
    }
    AppText {
        text: trace.reason
        visible: text !== ""
        color: Theme.amendD
        Layout.fillWidth: true
    }
}
