// One list of tasks among a person's: where, from when to when, how much it is.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowCard {
    id: card

    required property string key
    required property string phase
    required property string siteName
    required property string from
    required property string to
    required property var tasks
    required property var time
    required property bool twoOpen
    required property bool waiting
    required property bool contested

    objectName: "taskList_" + key
    title: Ask.plainOwn(siteName)
    trailingShown: !Theme.cramped
    subtitle: Say.joined([Theme.cramped ? TaskWords.phase(phase) : "",
                          PlanFacts.period(from, to), TaskWords.inShort(tasks),
                          TaskWords.together(time),
                          twoOpen ? qsTr("同じはたらく場の一覧が、もう1つ開いています") : ""], "  ")

    Badge {
        visible: !Theme.cramped
        hue: TaskWords.phaseHue(card.phase)
        text: TaskWords.phase(card.phase)
    }
    ContestedBadge {
        visible: card.contested
    }
    WaitingBadge {
        visible: card.waiting && !card.contested
    }
}
