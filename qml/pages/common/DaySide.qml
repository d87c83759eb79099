// Beside a day: calls for help, the signature, what came after it, what was said.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: side

    required property DayPage page
    required property string today

    signal signedWanted
    signal flagPressed(string flag)

    spacing: 16

    Repeater {
        model: side.page.flags

        DayFlag {
            today: side.today
            onAnswered: side.flagPressed(key)
            Layout.fillWidth: true
        }
    }
    Panel {
        id: signature

        objectName: "signature"
        visible: side.page.signedBy.key !== ""
        hue: "sign"
        Layout.fillWidth: true

        ColumnLayout {
            width: signature.availableWidth
            spacing: 6

            RowLayout {
                spacing: 10
                Layout.fillWidth: true

                AppIcon {
                    name: "stamp"
                    size: Theme.size(26)
                    color: Theme.signD
                }
                Words {
                    text: qsTr("署名 %1").arg(Say.moment(side.page.signedBy.at, side.today))
                    bold: true
                    color: Theme.signD
                    Layout.fillWidth: true
                }
            }
            Words {
                text: Say.joined([LeaveWords.decidedBy(side.page.signedBy.by,
                                                       side.page.signedInPlaceOf),
                                  qsTr("そのときの内容を保管しています")], "・")
                size: Theme.sizeLabel
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "showSigned"
                text: qsTr("署名した内容を見る")
                kind: "quiet"
                iconName: "doc"
                onClicked: side.signedWanted()
                Layout.fillWidth: true
            }
        }
    }
    Panel {
        id: returned

        objectName: "returned"
        visible: side.page.returnedBy.key !== ""
        hue: "ret"
        Layout.fillWidth: true

        ColumnLayout {
            width: returned.availableWidth
            spacing: 6

            RowLayout {
                spacing: 10
                Layout.fillWidth: true

                AppIcon {
                    name: "ret"
                    size: Theme.size(26)
                    color: Theme.retD
                }
                Words {
                    text: qsTr("差し戻し %1").arg(Say.moment(side.page.returnedBy.at, side.today))
                    bold: true
                    color: Theme.retD
                    Layout.fillWidth: true
                }
            }
            Words {
                text: Ask.plainOwn(side.page.returnedBy.text)
                Layout.fillWidth: true
            }
            Words {
                text: LeaveWords.decidedBy(side.page.returnedBy.by, side.page.returnedInPlaceOf)
                size: Theme.sizeLabel
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
    Panel {
        id: amendments

        objectName: "amendments"
        visible: side.page.amendments.count > 0
        hue: "amend"
        outlined: true
        Layout.fillWidth: true

        ColumnLayout {
            width: amendments.availableWidth
            spacing: 10

            Words {
                text: qsTr("署名のあとの訂正 %1か所").arg(side.page.amendments.count)
                bold: true
                color: Theme.amendD
                Layout.fillWidth: true
            }
            Repeater {
                model: side.page.amendments

                DayAmendment {
                    today: side.today
                    Layout.fillWidth: true
                }
            }
        }
    }
    Sheet {
        id: talk

        objectName: "comments"
        visible: side.page.comments.count > 0
        Layout.fillWidth: true

        ColumnLayout {
            width: talk.availableWidth
            spacing: 10

            Words {
                text: qsTr("コメント")
                bold: true
                Layout.fillWidth: true
            }
            Repeater {
                model: side.page.comments

                DayComment {
                    today: side.today
                    Layout.fillWidth: true
                }
            }
        }
    }
}
