// Instead of a sheet, while nobody has agreed that it is filled in.
import QtQuick
import Ayumi.Drawing

SheetFrame {
    id: barred

    nextVisible: false
    centred: true

    ConsentAsked {
        proxy: barred.page.proxy
        personMarkup: barred.page.personMarkup
        what: qsTr("このシートを書くには、同意がいります。いまはありません。")
        kept: barred.page.kept
        readers: barred.page.readers
        onHelp: barred.page.help()
        Layout.fillWidth: true
    }
}
