// What came after the signature: the signed value double-struck, the new one, why, who and when.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Panel {
    id: amendment

    required property string kind
    required property string field
    required property string label
    required property string was
    required property string now
    required property string reason
    required property string by
    required property bool bySelf
    required property string way
    required property string at
    required property bool late
    property string today: ""

    readonly property string name: Facts.label(kind, field, label)

    objectName: "amendment_" + field
    hue: "amend"
    padding: 12

    ColumnLayout {
        width: amendment.availableWidth
        spacing: 4

        Words {
            text: amendment.name
            size: Theme.sizeLabel
            Layout.fillWidth: true
        }
        Struck {
            visible: amendment.was !== ""
            text: Facts.value(amendment.kind, amendment.field, amendment.was)
            Layout.fillWidth: true
        }
        Words {
            text: Facts.value(amendment.kind, amendment.field, amendment.now)
            bold: true
            color: Theme.amendD
            Layout.fillWidth: true
        }
        Words {
            visible: amendment.reason !== ""
            text: qsTr("わけ：%1").arg(Ask.plainOwn(amendment.reason))
            size: Theme.sizeLabel
            Layout.fillWidth: true
        }
        Words {
            visible: amendment.late
            text: qsTr("署名を知らずに書かれました")
            size: Theme.sizeLabel
            Layout.fillWidth: true
        }
        ByLine {
            way: amendment.way
            text: Say.joined([Say.by(amendment.by, amendment.bySelf, amendment.way),
                              Say.moment(amendment.at, amendment.today)], "  ")
            Layout.fillWidth: true
        }
    }
}
