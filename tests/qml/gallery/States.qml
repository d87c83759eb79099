// Panels, cards, rows, tiles, avatars.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    color: Theme.bg

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 32
        spacing: 16

        MessagePanel {
            kind: "err"
            what: "送れません。このタブレットは止められています。"
            kept: "12件はここに残っています。"
            todo: "管理者に見せてください。"
            actionText: "手順を見る"
            Layout.fillWidth: true
        }
        MessagePanel {
            kind: "wait"
            what: "暗証番号が違います。もう一度どうぞ"
            todo: "あと 3回 試せます。"
            Layout.fillWidth: true
        }
        MessagePanel {
            kind: "info"
            what: "昨日と同じ文です。このままでも保存できます"
            Layout.fillWidth: true
        }
        Panel {
            hue: "att"
            outlined: true
            Layout.fillWidth: true

            AppText { text: "記録が2つあります。どちらも残っています" }
        }
        RowLayout {
            spacing: 16
            Layout.fillWidth: true

            RowCard {
                title: "たすけてほしい 1件"
                subtitle: "小林さん 8:31・未読"
                leading: [IconTile { iconName: "hand"; hue: "att" }]
                Layout.preferredWidth: 1
                Layout.fillWidth: true
            }
            RowCard {
                title: "佐々木 ひかる"
                subtitle: "ササキ ヒカル"
                pressable: false
                leading: [Avatar { letter: "佐"; hue: "mizu" }]
                Layout.preferredWidth: 1
                Layout.fillWidth: true

                Badge { iconName: "check"; text: "出席 8:55" }
            }
        }
        RowLayout {
            spacing: 16
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.size(190)

            PressCard {
                id: nameCard

                name: "佐々木ひかる"
                Layout.fillWidth: true
                Layout.fillHeight: true

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: 22
                    spacing: 24

                    Avatar { square: true; hue: "fuji"; size: Theme.size(124) }
                    Words {
                        text: "{佐々木|ささき} ひかる"
                        size: Theme.px(30)
                        bold: true
                        Layout.fillWidth: true
                    }
                }
            }
            PressCard {
                name: "flat"
                flat: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            PressCard {
                name: "down"
                down: true
                Layout.fillWidth: true
                Layout.fillHeight: true

                MarkLogo { anchors.centerIn: parent }
            }
        }
        RowLayout {
            spacing: 16
            Layout.fillWidth: true

            ChoiceTile { iconName: "b4"; text: "{疲|つか}れて いない"; Layout.fillWidth: true }
            ChoiceTile {
                iconName: "b3"
                text: "{少|すこ}し {疲|つか}れた"
                selected: true
                Layout.fillWidth: true
            }
            ChoiceTile { iconName: "f3"; text: "ふつう"; enabled: false; Layout.fillWidth: true }
        }
    }

    property Item firstFocus: nameCard
}
