// たすけてほしい on this day, and who has seen it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Panel {
    id: flag

    required property string key
    required property string source
    required property string by
    required property bool bySelf
    required property string way
    required property string at
    required property bool waiting
    required property var seen // [{by, at, done}]
    property string today: ""

    signal answered

    objectName: "flag_" + key
    hue: "att"
    outlined: seen.length === 0

    ColumnLayout {
        width: flag.availableWidth
        spacing: 8

        RowLayout {
            spacing: 10
            Layout.fillWidth: true

            AppIcon {
                name: "hand"
                size: Theme.size(28)
                color: Theme.attD
            }
            Words {
                text: qsTr("たすけてほしい %1").arg(Say.moment(flag.at, flag.today))
                bold: true
                color: Theme.attD
                Layout.fillWidth: true
            }
        }
        ByLine {
            way: flag.way
            text: Say.by(flag.by, flag.bySelf, flag.way)
            Layout.fillWidth: true
        }
        Words {
            visible: flag.waiting
            text: qsTr("まだほかの人に届いていません")
            Layout.fillWidth: true
        }
        Repeater {
            model: flag.seen

            Words {
                required property var modelData

                text: Say.joined([qsTr("見た人 %1").arg(modelData.by),
                    Say.moment(modelData.at, flag.today), Ask.plainOwn(modelData.done)], "・")
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "flagSeen"
            kind: flag.seen.length === 0 ? "soft" : "secondary"
            iconName: "eye"
            text: qsTr("見ました・したことを書く")
            onClicked: flag.answered()
            Layout.fillWidth: true
        }
    }
}
