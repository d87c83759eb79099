// One site of today: who is expected, who came, what stands twice; coming there and leaving.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: card

    required property string key
    required property string name
    required property string hours // empty where they stand beside the card
    required property int planned
    required property int came
    required property int noticed
    required property int contested
    required property var faces // [{letter, hue}]
    required property bool next // where the coach is, or somebody is still expected
    required property string visit // the coach's own; empty: none
    required property bool here
    required property bool visited
    required property string lastDay
    required property bool mayArrive

    readonly property int room: Theme.phone ? 4 : 5

    readonly property string counts: Say.joined([
        qsTr("来た %1人／予定 %2人").arg(came).arg(planned),
        noticed > 0 ? qsTr("欠席 %1人").arg(noticed) : "",
        contested > 0 ? qsTr("記録が2つ %1件").arg(contested) : ""
    ], "  ")

    signal opened(string site)
    signal arrivalWanted(string site)
    signal leaveWanted(string site)
    signal visitWanted(string record)

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
        GridLayout {
            columns: Theme.phone ? 1 : 2
            columnSpacing: 12
            rowSpacing: 4
            visible: card.hours !== "" || card.here || card.visited
            Layout.alignment: Theme.phone ? Qt.AlignLeft : Qt.AlignRight

            Words {
                text: card.hours
                visible: text !== ""
                color: Theme.ink2
                wraps: false
                Layout.fillWidth: Theme.phone
            }
            Badge {
                objectName: "where_" + card.key
                visible: card.here || card.visited
                hue: "mizu"
                iconName: card.here ? "pin" : "check"
                text: card.here ? qsTr("いまここ") : qsTr("支援した")
            }
        }
        Words {
            objectName: "counts_" + card.key
            text: card.counts
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.columnSpan: Theme.phone ? 1 : 2
        }
        Words {
            objectName: "last_" + card.key
            visible: card.lastDay !== ""
            text: qsTr("前回 %1").arg(Say.dayInRow(card.lastDay))
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
        SiteDeeds {
            key: card.key
            name: card.name
            next: card.next
            here: card.here
            mayArrive: card.mayArrive && !card.here && !card.visited
            noted: card.here || card.visited
            onOpened: card.opened(card.key)
            onArrivalWanted: card.arrivalWanted(card.key)
            onLeaveWanted: card.leaveWanted(card.key)
            onVisitWanted: card.visitWanted(card.visit)
            Layout.topMargin: 8
            Layout.fillWidth: true
            Layout.columnSpan: Theme.phone ? 1 : 2
        }
    }
}
