// It is handed over: thanks, and what happens now.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: given

    headTitle: ""
    backVisible: false
    savedText: ""
    nextText: qsTr("おわる")
    centred: true
    bodySpacing: Theme.phone ? 16 : 24
    onNext: page.later()

    Words {
        objectName: "sheetGiven"
        text: qsTr("おつかれさまでした。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        color: Theme.primary
        Layout.fillWidth: true
    }
    ReadersLine {
        readers: given.page.readers
        size: Theme.px(Theme.phone ? 22 : 26)
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "whereItLies"
        iconName: given.page.sent ? "cloudcheck" : "tabletcheck"
        text: given.app.practice ? qsTr("練習です。残りません。")
            : given.page.sent ? qsTr("送りました。このタブレットにもあります。")
            : qsTr("このタブレットにあります。電波がつながったら送ります。")
        Layout.fillWidth: true
    }
    PlainFact {
        iconName: "comment"
        text: qsTr("見る人が、これを読んであなたと話します。")
        Layout.fillWidth: true
    }
    PlainFact {
        iconName: "list"
        text: qsTr("「シート」から見られます。取り消すこともできます。")
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetIfSealed"
        visible: !given.page.daily
        iconName: "stamp"
        text: qsTr("同意をやめると、見られなくなります。書いたものは消えません。")
        Layout.fillWidth: true
    }
}
