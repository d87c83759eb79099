// What can be done at a site of today: come, leave, write what was done, open its roster.
import QtQuick
import Ayumi.Components

WrapRow {
    id: deeds

    required property string key
    required property string name
    required property bool next
    required property bool here
    required property bool mayArrive
    required property bool noted // there is something to write on

    signal opened
    signal arrivalWanted
    signal leaveWanted
    signal visitWanted

    spacing: 12

    AppButton {
        objectName: "arrive_" + deeds.key
        visible: deeds.mayArrive
        iconName: "pin"
        text: qsTr("着きました")
        name: text + " " + deeds.name
        onClicked: deeds.arrivalWanted()
    }
    AppButton {
        objectName: "leave_" + deeds.key
        visible: deeds.here
        iconName: "leave"
        text: qsTr("出ます")
        name: text + " " + deeds.name
        onClicked: deeds.leaveWanted()
    }
    AppButton {
        objectName: "siteVisit_" + deeds.key
        visible: deeds.noted
        iconName: "note"
        text: qsTr("支援記録")
        name: text + " " + deeds.name
        onClicked: deeds.visitWanted()
    }
    AppButton {
        objectName: "site_" + deeds.key
        kind: deeds.next ? "primary" : "secondary"
        text: qsTr("名簿を開く")
        name: text + " " + deeds.name
        iconAfter: "next"
        onClicked: deeds.opened()
    }
}
