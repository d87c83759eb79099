// At the end of a proxy entry: whether the person confirmed what was written for them.
import QtQuick
import Ayumi.Drawing

SheetFrame {
    id: asked

    nextVisible: false
    centred: true

    ProxyConfirm {
        app: asked.app
        personMarkup: asked.page.personMarkup
        reasonNeeded: asked.page.reasonNeeded
        reason: asked.page.reason
        onReasoned: text => asked.page.reason = text
        onConfirmed: yes => asked.page.confirmed(yes)
        Layout.fillWidth: true
    }
}
