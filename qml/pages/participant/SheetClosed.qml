// A sheet that cannot be opened on this tablet yet: why, and that nothing is lost.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: closed

    nextText: qsTr("ホームへ")
    headTitle: ""
    backVisible: false
    centred: true
    onNext: page.back()

    MessagePanel {
        objectName: "sheetClosed"
        what: SheetSay.closed(closed.page.closed)
        kept: closed.page.kept ? qsTr("書いたことは、このタブレットに残っています。") : ""
        size: Theme.sizeParticipant
        Layout.fillWidth: true
    }
}
