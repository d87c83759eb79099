// A few words for a day: a comment, why a signed day changes, what was done after a call for help.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing

AppDialog {
    id: dialog

    property string what: "comment" // comment, reason, seen

    signal said(string what, string text)

    function ask(about: string) {
        what = about
        field.text = ""
        open()
    }

    function begin(text: string) {
        field.text = text
    }

    title: what === "comment" ? qsTr("コメントを書く")
        : what === "reason" ? qsTr("署名した日の記録をなおします") : qsTr("たすけてほしいを見ました")
    iconName: what === "comment" ? "comment" : what === "reason" ? "amend" : "eye"
    hue: what === "reason" ? "amend" : what === "seen" ? "att" : "mizu"
    text: what === "comment" ? qsTr("本人と、受けもちの人が読みます")
        : what === "reason" ? qsTr("前の内容も、わけといっしょに残ります")
                            : qsTr("見たことが、本人と受けもちの人にとどきます")
    acceptText: what === "comment" ? qsTr("書く") : what === "reason" ? qsTr("なおす")
                                                                       : qsTr("知らせる")
    acceptEnabled: what === "seen" || field.text.trim() !== ""
    onAccepted: said(what, field.text)

    NoteField {
        id: field

        objectName: "dayWords"
        label: dialog.what === "comment" ? qsTr("コメント")
            : dialog.what === "reason" ? qsTr("わけ") : qsTr("したこと（なくてもよい）")
        Layout.fillWidth: true
    }
}
