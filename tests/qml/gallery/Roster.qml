// A staff page in the frame: rows, one with buttons, contested on top; compare with c02, c06, f02.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PageFrame {
    id: frame

    readonly property var people: [
        { name: "佐々木 ひかる", kana: "ササキ ヒカル", letter: "佐", hue: "mizu", badge: "出席 8:55" },
        { name: "小林 だいち", kana: "コバヤシ ダイチ", letter: "小", hue: "asa", badge: "出席 8:58" },
        { name: "グエン ミン", kana: "グエン ミン", letter: "グ", hue: "fuji", badge: "" },
        { name: "井上 まこと", kana: "イノウエ マコト", letter: "井", hue: "tsuchi", badge: "" },
        { name: "三浦 かおり", kana: "ミウラ カオリ", letter: "三", hue: "asa", badge: "出席 9:01" }]

    title: "ひだまり製パン 南店"
    subtitle: Theme.phone ? "来た 3人・予定 6人" : "11月20日（金）  予定 6人・来た 3人・連絡あり 1人"
    backVisible: true
    entries: [
        { key: "today", label: "きょう", icon: "sun" },
        { key: "people", label: "利用者", icon: "people" },
        { key: "notes", label: "支援記録", icon: "note" },
        { key: "papers", label: "書類", icon: "doc" },
        { key: "settings", label: "設定", icon: "sliders" }]
    current: "today"
    userName: "高橋"
    actions: [
        AppButton { iconName: "phone"; text: "欠席連絡" },
        AppButton { iconName: "leave"; text: "退勤をまとめて"; visible: Theme.wide }
    ]
    foot: [
        AppButton {
            main: true
            iconName: "leave"
            text: "退勤をまとめて"
            visible: Theme.widthClass === "tall" && Theme.scale < 1.5
            Layout.fillWidth: true
        }
    ]
    bodySpacing: 8
    syncLine.status: "waiting"
    syncLine.count: 12
    syncLine.since: "8:10"
    syncLine.lastSuccess: "昨日 17:42"

    Panel {
        hue: "att"
        outlined: true
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: 12

            RowLayout {
                spacing: 16

                AppText { role: "lead"; text: "渡辺 しげる"; Layout.fillWidth: true }
                Badge { hue: "att"; iconName: "fork"; text: "2つある" }
            }
            GridLayout {
                columns: Theme.phone ? 1 : 2
                Layout.fillWidth: true

                AppRadio {
                    text: "出席 9:02"
                    detail: "高橋・このタブレット"
                    Layout.fillWidth: true
                }
                AppRadio {
                    text: "欠席（電話 8:40）"
                    detail: "受付・事務所のタブレット"
                    Layout.fillWidth: true
                }
            }
        }
    }

    Repeater {
        model: frame.people

        RowCard {
            id: row

            required property var modelData

            title: modelData.name
            subtitle: modelData.kana
            pressable: false
            leading: [
                Avatar {
                    letter: row.modelData.letter
                    hue: row.modelData.hue
                    visible: Theme.scale < 1.5
                }
            ]
            Layout.fillWidth: true

            Badge {
                visible: row.modelData.badge !== ""
                iconName: "check"
                text: row.modelData.badge
            }
            AppButton {
                visible: row.modelData.badge === ""
                kind: "soft"
                iconName: "check"
                text: "出席"
            }
            AppButton { visible: row.modelData.badge === "" && Theme.wide; text: "遅刻" }
            AppButton { visible: row.modelData.badge === "" && Theme.wide; text: "欠席" }
            IconButton { visible: !Theme.phone; outlined: false; iconName: "dots"; label: "ほか" }
        }
    }
}
