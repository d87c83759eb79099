// A person's sheets: what was filled in on each, newest first, and what may be begun.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: shelf

    required property FillingsPage page

    heading: qsTr("シート")
    subheading: qsTr("%1 さん").arg(page.personName)

    PersonTabStrip {
        tabs: shelf.page.tabs
        current: "fillings"
        Layout.fillWidth: true
    }
    Repeater {
        model: shelf.page.sealedScopes

        MessagePanel {
            required property string modelData

            objectName: "sealed_" + modelData
            what: qsTr("「%1」の同意がないので、それで書いたものは見られません")
                .arg(OfficeFacts.scope(modelData))
            todo: qsTr("記録は消えていません。本人がまた同意すると、見られます")
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: shelf.page.sheets

        SheetFillings {
            today: shelf.app.today
            onOpened: record => shelf.page.read(record)
            onContinued: record => shelf.page.goOn(record)
            onMoreWanted: shelf.page.showMore(key)
            onBegun: shelf.page.begin(key)
            onCompared: shelf.page.compare(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "fillingsEmpty"
        visible: shelf.page.sheets.count === 0
        what: qsTr("シートは、まだありません")
        todo: qsTr("事務所がシートを入れると、ここに出ます")
        Layout.fillWidth: true
    }
}
