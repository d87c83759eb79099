// By when something is due, in words, with what it is before it.
import QtQuick
import Ayumi.Components

WrapRow {
    id: line

    property string label: ""
    property var due: ({}) // {day, left, due}

    readonly property bool given: (due.due ?? "") !== ""

    visible: given
    spacing: 12

    Words {
        text: line.label
        visible: text !== ""
        bold: true
    }
    Badge {
        objectName: line.objectName === "" ? "" : line.objectName + "Badge"
        hue: line.given ? PlanFacts.dueHue(line.due) : "wait"
        iconName: line.given ? PlanFacts.dueIcon(line.due) : ""
        text: line.given ? PlanFacts.due(line.due) : ""
    }
}
