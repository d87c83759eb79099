// One site of today: who is expected, who came, what stands twice. The whole card opens the roster.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: card

    required property string key
    required property string name
    required property string opens
    required property string closes
    required property int planned
    required property int came
    required property int noticed
    required property int contested
    required property var faces // [{letter, hue}]
    required property bool next // the first one where somebody is still expected

    readonly property int room: Theme.phone ? 4 : 5

    readonly property string counts: Say.joined([
        qsTr("来た %1人／予定 %2人").arg(came).arg(planned),
        noticed > 0 ? qsTr("欠席 %1人").arg(noticed) : "",
        contested > 0 ? qsTr("記録が2つ %1件").arg(contested) : ""
    ], "  ")

    signal opened(string site)

    borderColor: next ? Theme.primary : Theme.line
    borderWidth: next ? Theme.panelWidth : Theme.lineWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: name + " " + Say.plain(counts)

    GridLayout {
        width: card.availableWidth
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 4

        Words {
            text: card.name
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        Words {
            text: Say.span(card.opens, card.closes)
            visible: text !== ""
            color: Theme.ink2
            wraps: false
            Layout.alignment: Theme.phone ? Qt.AlignLeft : Qt.AlignRight
        }
        Words {
            objectName: "counts_" + card.key
            text: card.counts
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.columnSpan: Theme.phone ? 1 : 2
        }
        Flow {
            spacing: 8
            Layout.fillWidth: true
            Layout.topMargin: 8
            Layout.alignment: Qt.AlignVCenter

            Repeater {
                model: card.faces.slice(0, card.room)

                Avatar {
                    required property var modelData

                    letter: modelData.letter
                    hue: modelData.hue
                    size: Theme.size(44)
                }
            }
            Words {
                visible: card.faces.length > card.room
                height: Math.max(Theme.size(44), implicitHeight)
                text: qsTr("ほか %1人").arg(card.faces.length - card.room)
                color: Theme.ink2
            }
        }
        AppButton {
            objectName: "site_" + card.key
            kind: card.next ? "primary" : "secondary"
            text: qsTr("名簿をひらく")
            name: Say.plain(text) + " " + card.name
            iconAfter: "next"
            onClicked: card.opened(card.key)
            Layout.topMargin: 8
            Layout.fillWidth: Theme.phone
            Layout.alignment: Qt.AlignRight | Qt.AlignBottom
        }
    }
}
