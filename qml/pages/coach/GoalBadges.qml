// How a goal stands, in badges: its phase, what needs somebody, what waits.
import QtQuick
import Ayumi.Components
import Ayumi.Style

Flow {
    id: badges

    required property string phase
    required property bool silent
    required property bool waiting
    required property bool contested

    spacing: 8

    Badge {
        objectName: "goalPhase"
        width: Math.min(implicitWidth, badges.width)
        hue: GoalWords.phaseHue(badges.phase)
        iconName: GoalWords.phaseIcon(badges.phase)
        text: GoalWords.phase(badges.phase)
    }
    Badge {
        visible: badges.silent
        width: Math.min(implicitWidth, badges.width)
        hue: "wait"
        iconName: "clock"
        text: qsTr("1週間、記録がない")
    }
    ContestedBadge {
        visible: badges.contested
        width: Math.min(implicitWidth, badges.width)
    }
    WaitingBadge {
        visible: badges.waiting
        width: Math.min(implicitWidth, badges.width)
    }
}
