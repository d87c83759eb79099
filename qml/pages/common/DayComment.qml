// A comment with who said it and when; one that was taken back says so.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: comment

    required property string key
    required property string text
    required property string by
    required property bool bySelf
    required property string way
    required property string at
    required property bool waiting
    required property bool gone
    property string today: ""

    objectName: "comment_" + key
    spacing: 2

    Words {
        text: comment.gone ? qsTr("取り消したコメント") : Ask.plainOwn(comment.text)
        color: comment.gone ? Theme.ink2 : Theme.ink
        Layout.fillWidth: true
    }
    Words {
        text: Say.joined([Say.by(comment.by, comment.bySelf, comment.way),
            Say.moment(comment.at, comment.today), comment.waiting ? qsTr("送信待ち") : ""], "  ")
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
