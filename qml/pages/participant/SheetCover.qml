// Before a sheet is begun: what it is for, since when it was agreed to, who will read it, and that
// nothing must be answered.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: cover

    headTitle: page.proxy ? title : ""
    nextText: qsTr("はじめる")
    centred: true
    bodySpacing: Theme.phone ? 16 : 24
    onNext: page.start()

    Words {
        objectName: "sheetTitle"
        text: cover.page.proxy ? qsTr("%1 さんの言葉を書きます。").arg(cover.page.personMarkup)
                               : cover.page.title
        size: Theme.sizeQuestion
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    Words {
        visible: text !== ""
        text: cover.page.about
        phrased: true
        size: Theme.px(Theme.phone ? 22 : 26)
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetPerson"
        visible: !cover.page.daily
        iconName: "person"
        text: cover.page.birthDay === "" ? qsTr("名前：%1").arg(cover.page.personMarkup)
            : qsTr("名前：%1 生まれた日：%2").arg(cover.page.personMarkup)
                .arg(OfficeFacts.date(cover.page.birthDay))
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetConsentDay"
        iconName: "stamp"
        text: qsTr("書くことに同意した日：%1").arg(Say.longDay(cover.page.consentDay))
        Layout.fillWidth: true
    }
    ReadersLine {
        readers: cover.page.readers
        size: Theme.px(Theme.phone ? 22 : 26)
        Layout.fillWidth: true
    }
    PlainFact {
        iconName: "check"
        text: qsTr("正しい答えはありません。答えなくてもいいです。")
        Layout.fillWidth: true
    }
    PlainFact {
        visible: !cover.page.daily
        iconName: "cup"
        text: qsTr("いつでも休めます。つづきは、ほかの日に書けます。")
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "sheetOwnLeftOut"
        visible: cover.page.ownLeftOut
        iconName: "lock"
        text: cover.page.proxy ? qsTr("本人だけが見る質問は、ここには出ません。")
            : qsTr("あなただけが見る質問は、自分で入ったときに出ます。")
        Layout.fillWidth: true
    }
}
