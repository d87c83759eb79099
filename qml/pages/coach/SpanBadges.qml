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
    ContestedBadge {
        visible: badges.span.contested
    }
    WaitingBadge {
        visible: badges.span.waiting
    }
}
