// At the end of a row about a time of a person: that it holds today, waits, or stands twice.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing

RowLayout {
    id: badges

    required property var span // {now, waiting, contested}, and of an assignment provisional

    spacing: 8

    Badge {
        visible: badges.span.now
        hue: "asa"
        text: qsTr("いま")
    }
    Badge {
        visible: badges.span.provisional ?? false
        hue: "wait"
        text: qsTr("仮")
    }
    Badge {
        visible: badges.span.contested
        hue: "att"
        iconName: "fork"
        text: qsTr("記録が2つ")
    }
    Badge {
        visible: badges.span.waiting
        hue: "wait"
        iconName: "cloudoff"
        text: qsTr("送信待ち")
    }
}
