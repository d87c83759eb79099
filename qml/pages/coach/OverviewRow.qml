// A workplace or a person in a month: a bar of its hours, and the words that say it. Opens the page
// of it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressArea {
    id: row

    required property string key
    required property string title
    required property var sums // OverviewSums
    required property int most // minutes the whole width stands for
    required property string detail // who came, in words

    readonly property string words: Say.joined([detail, OverviewWords.hours(sums),
        OverviewWords.untimed(sums)], "\n")

    objectName: "overview_" + key
    name: Say.joined([title, words], " ")
    radius: Theme.radiusPanel
    leftPadding: Theme.phone ? 10 : 18
    rightPadding: leftPadding
    topPadding: 10
    bottomPadding: 10

    // Tab does not find what the list has put aside.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    background: Rectangle {
        radius: row.radius
        color: row.down ? Theme.primaryTint : Theme.surface
        border.width: Theme.lineWidth
        border.color: row.down ? Theme.primary : Theme.line
    }

    contentItem: RowLayout {
        spacing: 12

        ColumnLayout {
            spacing: 6
            Layout.fillWidth: true

            Words {
                text: row.title
                size: Theme.sizeLead
                bold: true
                spoken: false
                Layout.fillWidth: true
            }
            PlanBar {
                planned: row.sums.agreedMinutes
                done: row.sums.workedMinutes
                most: row.most
                Layout.fillWidth: true
            }
            Words {
                text: row.words
                size: Theme.sizeLabel
                color: Theme.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
        AppIcon {
            name: "next"
            size: Theme.size(24)
            color: Theme.ink2
        }
    }
}
