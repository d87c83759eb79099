// What staff do with a person: hand the tablet over, or write down their words for them.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

GridLayout {
    id: deeds

    required property PersonPage page

    columns: Theme.wide ? 3 : 1
    columnSpacing: 12
    rowSpacing: 8

    AppButton {
        objectName: "personHandOver"
        main: true
        kind: "primary"
        iconName: "tablet"
        text: qsTr("タブレットを渡す")
        onClicked: deeds.page.handOver()
        Layout.fillWidth: true
        Layout.preferredWidth: text.length // their share of the row
    }
    AppButton {
        objectName: "personReflectionFor"
        main: true
        iconName: "edit"
        text: qsTr("ふりかえりを代わりに書く")
        onClicked: deeds.page.writeFor("reflection")
        Layout.fillWidth: true
        Layout.preferredWidth: text.length // their share of the row
    }
    AppButton {
        objectName: "personCheckFor"
        main: true
        iconName: "edit"
        text: qsTr("からだとこころを代わりに書く")
        onClicked: deeds.page.writeFor("check")
        Layout.fillWidth: true
        Layout.preferredWidth: text.length // their share of the row
    }
}
