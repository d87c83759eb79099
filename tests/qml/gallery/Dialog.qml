// A dialog over a page; compare with s03.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing

PageFrame {
    id: frame

    title: "11月17日（火）  渡辺 しげる さん"
    subtitle: "ひだまり製パン 南店・認定就労訓練（非雇用型）"
    backVisible: true

    AppDialog {
        id: dialog

        iconName: "ret"
        hue: "ret"
        title: "この日を差し戻します"
        text: "高橋さんに届きます。記録は消えません。直すと、ここに戻ります。"
        acceptText: "差し戻す"
        acceptIcon: "ret"

        NoteField {
            id: reason

            label: "わけ"
            hint: "かならず書きます"
            text: "掃除を△にした理由を、支援の欄にも一言足してください。"
            Layout.fillWidth: true
        }
        WrapRow {
            spacing: 8
            Layout.fillWidth: true

            Chip { text: "時刻を確かめて" }
            Chip { text: "わけを足して" }
            Chip { text: "本人に確かめて" }
        }
    }

    property Item firstFocus: reason.input

    Timer {
        running: true
        interval: 1
        onTriggered: dialog.open()
    }
}
