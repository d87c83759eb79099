// Instead of the questions, while nobody has agreed that they are asked.
import QtQuick
import Ayumi.Drawing

FlowFrame {
    id: barred

    nextVisible: false
    centred: true

    ConsentAsked {
        proxy: barred.page.proxy
        personMarkup: barred.page.personMarkup
        what: qsTr("からだとこころのことを書くには、同意がいります。いまはありません。")
        kept: barred.page.kept
        readers: barred.page.readers
        onHelp: barred.page.help()
        Layout.fillWidth: true
    }
}
