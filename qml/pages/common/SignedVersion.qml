// The day word for word as it was signed.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

AppDialog {
    id: dialog

    required property DayPage page
    property string today: ""

    title: qsTr("署名した内容")
    iconName: "stamp"
    hue: "sign"
    text: Say.joined([LeaveWords.decidedBy(page.signedBy.by, page.signedInPlaceOf),
                      Say.moment(page.signedBy.at, today)], "  ")
    cancelText: qsTr("閉じる")

    Repeater {
        model: dialog.page.signedRecords

        ColumnLayout {
            id: record

            required property string kind
            required property string siteName
            required property string sheetTitle
            required property var facts
            required property var authors
            required property bool authorsMissing

            objectName: "signed_" + kind
            spacing: 4
            Layout.fillWidth: true

            Words {
                text: Say.joined([Facts.kind(record.kind), record.sheetTitle,
                                  Ask.plainOwn(record.siteName)], "  ")
                bold: true
                Layout.fillWidth: true
            }
            Repeater {
                model: record.facts

                Words {
                    required property var modelData

                    text: qsTr("%1：%2")
                        .arg(Facts.label(record.kind, modelData.field, modelData.label))
                        .arg(Facts.value(record.kind, modelData.field, modelData.value))
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: record.authors

                ByLine {
                    required property var modelData

                    way: modelData.way
                    text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                                      Say.moment(modelData.at, dialog.today)], "  ")
                    Layout.fillWidth: true
                }
            }
            Words {
                visible: record.authorsMissing
                text: qsTr("あとでなおされた欄を前に書いた人は、つながると出ます")
                size: Theme.sizeLabel
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
    Words {
        visible: dialog.page.signedRecords.count === 0
        text: qsTr("長い日なので、署名した内容はこのタブレットにありません。事務所の記録で読めます")
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
