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
    SheetsMore {
        page: sheets.page
        Layout.fillWidth: true
    }
    OwnNothing {
        objectName: "noSheets"
        app: sheets.app
        visible: sheets.page.begun.count + sheets.page.toFill.count + sheets.page.given.count === 0
        text: qsTr("シートはまだありません。")
        why: qsTr("事務所がシートを入れると、ここに出ます。")
        Layout.fillWidth: true
    }
}
