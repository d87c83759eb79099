// A person's sheets: what was filled in on each, newest first, and what may be begun.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: fillings

    required property FillingsPage page

    heading: qsTr("シート")
    subheading: qsTr("%1 さん").arg(page.personName)

    Repeater {
        model: fillings.page.sealedScopes

        MessagePanel {
            required property string modelData

            objectName: "sealed_" + modelData
            what: qsTr("「%1」の同意がないので、それで書いたものは見られません")
                .arg(OfficeFacts.scope(modelData))
            todo: qsTr("記録は消えていません。同意をもらうと、また見られます")
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: fillings.page.sheets

        SheetFillings {
            today: fillings.app.today
            onOpened: record => fillings.page.read(record)
            onContinued: record => fillings.page.goOn(record)
            onBegun: fillings.page.begin(key)
            onCompared: fillings.page.compare(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "fillingsEmpty"
        visible: fillings.page.sheets.count === 0
        what: qsTr("シートは、まだありません")
        todo: qsTr("事務所がシートを入れると、ここに出ます")
        Layout.fillWidth: true
    }
}
