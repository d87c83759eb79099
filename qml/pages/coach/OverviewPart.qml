// A chart of the overview on its sheet: what it is, the chart, and the sentences that say the same,
// to a screen reader as well.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: part

    required property string heading
    required property var sentences // {week, words}; the first part may be empty
    property string note: ""
    default property alias chart: place.data

    Accessible.role: Accessible.Grouping
    Accessible.name: Say.plain(heading)

    ColumnLayout {
        width: part.availableWidth
        spacing: 8

        Words {
            text: part.heading
            size: Theme.px(22)
            bold: true
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: place

            visible: children.length > 0
            spacing: 8
            Layout.fillWidth: true
        }
        Repeater {
            model: part.sentences

            Words {
                required property var modelData

                text: TrendWords.sentence(modelData)
                Layout.fillWidth: true
            }
        }
        Words {
            visible: part.note !== ""
            text: part.note
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
}
