// A few words for a day: a comment, why a signed day changes, what was done after a call for help.
// It stays open, with what was typed, until they are saved.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

AppDialog {
    id: dialog

    required property DayWords words
    required property string day
    property bool busy: false
    readonly property string what: words.what

    title: what === "comment" ? qsTr("コメントを書く")
        : what === "reason" ? qsTr("署名した日の記録をなおします") : qsTr("「たすけてほしい」を見ました")
    iconName: what === "comment" ? "comment" : what === "reason" ? "amend" : "eye"
    hue: what === "reason" ? "amend" : what === "seen" ? "att" : "mizu"
    text: what === "comment" ? qsTr("本人と、受けもちの人が読みます")
        : what === "reason" ? qsTr("前の内容も、わけといっしょに残ります")
                            : qsTr("見たことが、本人と受けもちの人に届きます")
    acceptText: what === "comment" ? qsTr("書く") : what === "reason" ? qsTr("なおす")
                                                                       : qsTr("知らせる")
    firstField: what === "seen" ? null : typed.input
    acceptEnabled: !busy && (what === "seen" || words.text.trim() !== "")

    DayWordsField {
        id: typed

        fieldName: "dayWords"
        words: dialog.words
        day: dialog.day
        label: dialog.what === "comment" ? qsTr("コメント")
            : dialog.what === "reason" ? qsTr("わけ") : qsTr("したこと（なくてもよい）")
        Layout.fillWidth: true
    }
}
