// The way to what needs a person's word, with how many there are; away while there is none.
import QtQuick
import Ayumi.Components

RowCard {
    required property int held

    objectName: "openHeld"
    visible: held > 0
    title: qsTr("確認が必要な記録")
    subtitle: qsTr("%1件").arg(held)
    leading: IconTile {
        iconName: "alert"
        hue: "att"
    }
}
