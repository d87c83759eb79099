// Two values stand beside each other until somebody chooses.
import QtQuick
import Ayumi.Components

Badge {
    hue: "att"
    iconName: "fork"
    text: qsTr("記録が2つ")
}
