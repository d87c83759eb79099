// A stop of the coach's way: the hour and a dot on the line, and the card of the site.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: stop

    property alias card: card
    property bool last: false
    readonly property bool railed: Theme.wide

    required property string key
    required property string name
    required property string opens
    required property string closes
    required property int planned
    required property int came
    required property int noticed
    required property int contested
    required property var faces
    required property bool next
    required property string visit
    required property bool here
    required property string from
    required property string to
    required property bool toNextDay
    required property bool visited
    required property int travelMinutes
    required property int travelMetres
    required property string travelBy
    required property string lastDay
    required property bool mayArrive

    readonly property string begins: from !== "" ? from : opens
    readonly property string ends: from !== "" ? to : closes

    columns: railed ? 3 : 1
    columnSpacing: 14
    rowSpacing: 0

    FactLine {
        objectName: "travel_" + stop.key
        visible: text !== ""
        iconName: stop.travelBy === "walk" ? "person" : "car"
        color: Theme.ink2
        text: VisitWords.travel(stop.travelMinutes, stop.travelMetres, stop.travelBy)
        Layout.columnSpan: stop.railed ? 3 : 1
        Layout.leftMargin: stop.railed ? Theme.size(84) + 2 * 14 + Theme.size(24) : 0
        Layout.bottomMargin: 10
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: stop.railed
        spacing: 0
        Layout.minimumWidth: Theme.size(84)
        Layout.preferredWidth: Theme.size(84)
        Layout.maximumWidth: Theme.size(84)
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 14

        AppText {
            text: Say.time(stop.begins)
            size: Theme.sizeLead
            bold: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
        AppText {
            text: Say.leaving(stop.ends, stop.toNextDay)
            size: Theme.sizeLabel
            color: Theme.ink2
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
    Item {
        visible: stop.railed
        Accessible.ignored: true
        Layout.minimumWidth: Theme.size(24)
        Layout.preferredWidth: Theme.size(24)
        Layout.maximumWidth: Theme.size(24)
        Layout.fillHeight: true

        Rectangle {
            visible: !stop.last
            x: Math.round((parent.width - width) / 2)
            y: Theme.size(40)
            width: Theme.lineWidth
            height: Math.max(0, parent.height - y)
            color: Theme.line
        }
        Rectangle {
            y: Theme.size(16)
            width: Theme.size(24)
            height: width
            radius: width / 2
            color: stop.here || stop.visited ? Theme.primary : Theme.surface
            border.width: 3
            border.color: stop.here || stop.visited ? Theme.primary : Theme.outline
        }
    }
    SiteCard {
        id: card

        key: stop.key
        name: stop.name
        hours: stop.railed ? "" : VisitWords.span(stop.begins, stop.ends, stop.toNextDay)
        planned: stop.planned
        came: stop.came
        noticed: stop.noticed
        contested: stop.contested
        faces: stop.faces
        next: stop.next
        visit: stop.visit
        here: stop.here
        visited: stop.visited
        lastDay: stop.lastDay
        mayArrive: stop.mayArrive
        Layout.fillWidth: true
    }
}
