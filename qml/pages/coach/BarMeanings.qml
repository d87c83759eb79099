// What the two bars of a PlanBar mean.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

WrapRow {
    id: meanings

    required property string done
    required property string planned
    property string hue: "mizu"

    spacing: 20
    lineSpacing: 4

    component Meaning: RowLayout {
        id: meaning

        required property bool filled
        required property string text

        spacing: 8

        PlanBar {
            planned: meaning.filled ? 0 : 1
            done: meaning.filled ? 1 : 0
            most: 1
            hue: meanings.hue
            implicitWidth: Theme.size(32)
        }
        Words {
            text: meaning.text
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }

    Meaning {
        filled: true
        text: meanings.done
    }
    Meaning {
        filled: false
        text: meanings.planned
    }
}
