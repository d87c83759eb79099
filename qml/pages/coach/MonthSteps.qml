// The way to the month before and after.
import QtQuick
import Ayumi.Components

WrapRow {
    id: steps

    required property bool canEarlier
    required property bool canLater

    signal earlier
    signal later

    spacing: 8

    AppButton {
        objectName: "monthBefore"
        iconName: "back"
        enabled: steps.canEarlier
        text: qsTr("前の月")
        onClicked: steps.earlier()
    }
    AppButton {
        objectName: "monthAfter"
        iconAfter: "next"
        enabled: steps.canLater
        text: qsTr("次の月")
        onClicked: steps.later()
    }
}
