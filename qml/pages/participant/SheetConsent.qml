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
        what: barred.page.consentEnded === ""
            ? qsTr("このシートを書くには、同意がいります。いまはありません。")
            : qsTr("%1に、このシートの同意をやめました。").arg(Say.longDay(barred.page.consentEnded))
        kept: barred.page.kept
        before: barred.page.consentEnded === "" ? ""
            : qsTr("前に書いたものは消えていません。また同意すると、見られます。")
        readers: barred.page.readers
        onHelp: barred.page.help()
        Layout.fillWidth: true
    }
}
