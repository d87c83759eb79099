// A day at its place in a month: where there is room a button, else only drawn.
import QtQuick
import Ayumi.Components
import Ayumi.Style

Item {
    id: place

    required property int index
    required property string key
    required property bool open
    required property string plan
    required property string note
    required property bool today
    required property bool waiting
    required property bool contested
    property int cell: 0 // places before it
    property string words: ""
    property bool pressable: true
    property bool worded: false
    property bool chosen: false

    signal clicked
    signal stepped(int by) // to another day, by the keyboard

    function focusButton() {
        press.forceActiveFocus(Qt.TabFocusReason)
    }

    CalendarCell {
        anchors.fill: parent
        anchors.margins: place.pressable ? 0 : 5
        day: place.key
        open: place.open
        plan: place.plan
        today: place.today
        waiting: place.waiting
        contested: place.contested
        chosen: place.chosen
        down: press.down
        worded: place.worded
    }
    PressArea {
        id: press

        objectName: "day_" + place.key
        visible: place.pressable
        anchors.fill: parent
        radius: Theme.radiusBadge
        name: Say.joined([Say.day(place.key), place.words], " ")
        Accessible.checkable: true
        Accessible.checked: place.chosen
        onClicked: place.clicked()
        Keys.onLeftPressed: place.stepped(-1)
        Keys.onRightPressed: place.stepped(1)
        Keys.onUpPressed: place.stepped(-7)
        Keys.onDownPressed: place.stepped(7)
    }
}
