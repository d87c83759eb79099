// The parts of b02: buttons, marks, fields, answers, in their states.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    color: Theme.bg

    component Caption: AppText {
        role: "label"
        color: Theme.ink2
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: 32
        columns: Theme.scale > 1.5 ? 1 : 2
        columnSpacing: 40

        ColumnLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Caption { text: "ボタン  ふつう・フォーカス・押している・使えない" }
            WrapRow {
                spacing: 20
                Layout.fillWidth: true

                AppButton { kind: "primary"; iconName: "stamp"; text: "署名する" }
                AppButton { id: focused; kind: "primary"; iconName: "stamp"; text: "署名する" }
                AppButton { kind: "primary"; iconName: "stamp"; text: "署名する"; down: true }
                AppButton { kind: "primary"; iconName: "stamp"; text: "署名する"; enabled: false }
                AppButton { iconName: "ret"; text: "差し戻す" }
                AppButton { iconName: "ret"; text: "差し戻す"; down: true }
                AppButton { iconName: "ret"; text: "差し戻す"; enabled: false }
                AppButton { kind: "soft"; iconName: "check"; text: "出席" }
                AppButton { kind: "quiet"; iconAfter: "next"; text: "くわしく" }
                AppButton { kind: "danger"; iconName: "hand"; text: "たすけて ほしい" }
            }
            Caption { text: "しるし（色・記号・ことばの三つで）" }
            WrapRow {
                spacing: 10
                Layout.fillWidth: true

                Badge { hue: "mizu"; iconName: "check"; text: "出席 8:55" }
                Badge { hue: "wait"; iconName: "clock"; text: "遅刻 9:20" }
                Badge { hue: "tsuchi"; iconName: "phone"; text: "欠席 連絡 8:42" }
                Badge { hue: "mizu"; iconName: "tabletcheck"; text: "保存しました" }
                Badge { hue: "wait"; iconName: "cloudoff"; text: "送信待ち 12件" }
                Badge { hue: "att"; iconName: "fork"; text: "記録が2つ" }
                Badge { hue: "sign"; iconName: "stamp"; text: "署名 11/17" }
                Badge { hue: "amend"; iconName: "amend"; text: "訂正 2か所" }
                Badge { hue: "ret"; iconName: "ret"; text: "差し戻し" }
                Badge { hue: "err"; iconName: "alert"; text: "送れません" }
                Badge { hue: "tsuchi"; iconName: "edit"; text: "代筆 高橋" }
                Badge { hue: "att"; iconName: "hand"; text: "たすけてほしい" }
            }
            Caption { text: "入力欄  ふつう・フォーカス・まだ・エラー・使えない" }
            GridLayout {
                columns: 2
                columnSpacing: 20
                rowSpacing: 16
                Layout.fillWidth: true

                Field { label: "到着"; text: "9:05"; iconName: "clock"; Layout.fillWidth: true }
                Field { label: "退勤"; text: "15:00"; iconName: "clock"; Layout.fillWidth: true }
                Field {
                    label: "助言"
                    placeholder: "例：水分をとって休む"
                    status: "notYet"
                    message: "あとで書けます"
                    Layout.fillWidth: true
                }
                Field {
                    label: "終わり"
                    text: "8:30"
                    status: "error"
                    message: "始まり 9:00より前です"
                    Layout.fillWidth: true
                }
                Field {
                    label: "受けた人"
                    hint: "署名済み"
                    text: "高橋 めぐみ"
                    enabled: false
                    Layout.fillWidth: true
                }
                SecretField { label: "合言葉"; text: "himawari"; Layout.fillWidth: true }
            }
        }
        ColumnLayout {
            spacing: 14
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Caption { text: "答え  ふつう・選んだ・フォーカス" }
            ChoiceRow { text: "よく {眠|ねむ}れた"; Layout.fillWidth: true }
            ChoiceRow { text: "まあまあ {眠|ねむ}れた"; selected: true; Layout.fillWidth: true }
            ChoiceRow { text: "あまり {眠|ねむ}れなかった"; iconName: "b2"; Layout.fillWidth: true }
            RowLayout {
                spacing: 14

                ChoiceRow {
                    wayOut: true
                    iconName: "q"
                    text: "わからない"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                ChoiceRow {
                    wayOut: true
                    iconName: "zip"
                    text: "{答|こた}えたくない"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
            Caption { text: "飛び石  5つのうち 3つめ" }
            StepStones { total: 5; current: 3 }
            Caption { text: "選ぶもの" }
            WrapRow {
                spacing: 8
                Layout.fillWidth: true

                Chip { text: "体調"; selected: true }
                Chip { text: "通院" }
                Chip { text: "家の用事" }
                Chip { text: "ほか"; enabled: false }
            }
            WrapRow {
                spacing: 16
                Layout.fillWidth: true

                AppCheckBox { text: "絵を出す"; checked: true }
                AppCheckBox { text: "出さない" }
                AppSwitch { text: "動き"; checked: true }
                AppSwitch { text: "動き" }
            }
            AppRadio {
                text: "出席 9:02"
                detail: "高橋・このタブレット"
                selected: true
                Layout.fillWidth: true
            }
            AppRadio {
                text: "欠席（電話 8:40）"
                detail: "受付・事務所のタブレット"
                Layout.fillWidth: true
            }
        }
    }

    property Item firstFocus: focused
}
