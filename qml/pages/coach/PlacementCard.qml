// One placement in a list: where, at which stage, from when to when, what comes next.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowCard {
    id: card

    required property string key
    required property string phase
    required property string siteName
    required property string programme
    required property string stage
    required property bool trial
    required property string from
    required property string to
    required property string nextStep
    required property bool waiting
    required property bool contested

    objectName: "placement_" + key
    title: Ask.plainOwn(siteName)
    trailingShown: !Theme.cramped
    subtitle: Say.joined([Theme.cramped ? PlacementWords.phase(phase) : "",
                          trial ? PlacementWords.label("trial") : "",
                          stage === "" ? PlanFacts.programme(programme)
                                       : PlacementWords.stage(stage),
                          PlanFacts.period(from, to),
                          nextStep === "" ? ""
                              : qsTr("つぎ：%1").arg(PlacementWords.step(nextStep))],
                         "  ")

    Badge {
        visible: !Theme.cramped
        hue: PlacementWords.phaseHue(card.phase)
        text: PlacementWords.phase(card.phase)
    }
    ContestedBadge {
        visible: card.contested
    }
    WaitingBadge {
        visible: card.waiting && !card.contested
    }
}
