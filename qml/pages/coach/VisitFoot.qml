// What stays at the foot of the form of a visit: saved in words, back to what stood, save.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

GridLayout {
    id: foot

    required property VisitPage page

    columns: Theme.phone ? 1 : 3
    columnSpacing: 12
    rowSpacing: 8

    SavedLine {
        objectName: "visitSaved"
        visible: !Theme.phone || at !== ""
        at: foot.page.savedAt
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "visitDiscard"
        main: !Theme.phone
        visible: foot.page.dirty
        text: qsTr("もとに戻す")
        onClicked: foot.page.discard()
        Layout.fillWidth: Theme.phone
    }
    AppButton {
        objectName: "visitSave"
        kind: "primary"
        main: true
        text: qsTr("保存する")
        iconName: "check"
        onClicked: foot.page.save()
        Layout.fillWidth: Theme.phone
        Layout.minimumWidth: Theme.size(220)
    }
}
