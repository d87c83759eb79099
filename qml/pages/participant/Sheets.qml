// シート: what can be filled in, what was begun, what was handed over.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: sheets

    required property SheetsPage page

    title: qsTr("シート")
    aloud: [title, Say.inside(bodyParts)]
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    Repeater {
        model: sheets.page.sealed

        MessagePanel {
            required property var modelData

            objectName: "sealed_" + modelData.scope
            what: qsTr("「%1」の同意を、%2にやめました。それで書いたシートは、いま見られません。")
                .arg(OfficeFacts.scope(modelData.scope)).arg(Say.longDay(modelData.since))
            kept: qsTr("書いたものは消えていません。また同意すると、見られます。")
            todo: sheets.page.readers.length === 0 ? qsTr("支援者に聞いてください。")
                : qsTr("%1に聞いてください。").arg(Say.names(sheets.page.readers))
            size: Theme.px(Theme.phone ? 20 : 24)
            Layout.fillWidth: true
        }
    }
    SheetGroup {
        title: qsTr("書きかけ")
        entries: sheets.page.begun
        onOpened: key => sheets.page.open(key)
        Layout.fillWidth: true
    }
    SheetGroup {
        title: qsTr("書けるシート")
        entries: sheets.page.toFill
        onOpened: key => sheets.page.open(key)
        Layout.fillWidth: true
    }
    SheetGroup {
        title: qsTr("渡したシート")
        entries: sheets.page.given
        onOpened: key => sheets.page.open(key)
        Layout.fillWidth: true
    }
    SheetGroup {
        title: qsTr("取り消したシート")
        entries: sheets.page.withdrawn
        onOpened: key => sheets.page.open(key)
        Layout.fillWidth: true
    }
    SheetsMore {
        page: sheets.page
        Layout.fillWidth: true
    }
    OwnNothing {
        objectName: "noSheets"
        app: sheets.app
        visible: sheets.page.begun.count + sheets.page.toFill.count + sheets.page.given.count
            + sheets.page.withdrawn.count === 0
        text: qsTr("シートはまだありません。")
        why: qsTr("事務所がシートを入れると、ここに出ます。")
        Layout.fillWidth: true
    }
}
