// うえ and した as buttons, shown where something lies beyond the edge of `target`: scrolling never
// needs a drag. A step is most of a screen, and the view jumps rather than slides.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: buttons

    required property Flickable target
    property bool row: false // side by side instead of one above the other
    // Only what leads somewhere is shown; each keeps its place, so that a second tap is the same.
    property bool swaps: false
    // Where there is no room for both: one place, for した as long as it leads somewhere.
    property bool single: false
    property string upText: qsTr("うえ")
    property string downText: qsTr("した")
    property bool participant: false

    readonly property bool upright: !row || (swaps && Theme.phone) // icon above the word
    readonly property real oneWidth: Theme.cramped ? 76 : Math.max(up.implicitWidth,
                                                                   down.implicitWidth)
    readonly property real pairWidth: single ? oneWidth : columnSpacing + 2 * oneWidth
    readonly property real last: target ? Math.max(0, target.contentHeight + target.bottomMargin
                                                   - target.height + target.originY) : 0
    readonly property real first: target ? target.originY - target.topMargin : 0
    // Asked for outside of a layout's pass: showing the buttons changes what was measured.
    property bool needed: false
    readonly property real beyond: target ? target.contentHeight - target.height : 0
    readonly property bool above: needed && target.contentY > first + 1
    readonly property bool below: needed && target.contentY < last - 1

    // Without the buttons the page is too long, with them it fits: then they stay.
    property int flips: 0

    onBeyondChanged: later.restart()
    Component.onCompleted: later.restart()

    Later {
        id: later

        onTriggered: {
            const wanted = buttons.beyond > 2
            if (wanted === buttons.needed || (!wanted && buttons.flips > 2)) return
            buttons.needed = wanted
            ++buttons.flips
            calm.restart()
        }
    }

    Timer {
        id: calm

        interval: 400
        onTriggered: buttons.flips = 0
    }

    function step(direction: int) {
        const wanted = target.contentY + direction * target.height * 0.8
        const focused = up.activeFocus || down.activeFocus
        target.contentY = Math.max(first, Math.min(last, wanted))
        if (!focused) return
        const used = direction > 0 ? down : up
        if (!used.visible) (used === down ? up : down).forceActiveFocus()
    }

    visible: needed
    flow: row ? GridLayout.LeftToRight : GridLayout.TopToBottom
    columnSpacing: 12
    rowSpacing: 16

    Item {
        visible: !buttons.single || !buttons.below
        implicitWidth: up.implicitWidth
        implicitHeight: up.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: !buttons.row

        AppButton {
            id: up

            objectName: "scrollUp"
            anchors.fill: parent
            text: buttons.row && Theme.cramped ? "" : buttons.upText
            name: buttons.upText
            iconName: "up"
            stacked: buttons.upright
            participant: buttons.participant
            visible: !buttons.swaps || buttons.above
            enabled: buttons.above
            onClicked: buttons.step(-1)
        }
    }
    Item {
        visible: !buttons.single || buttons.below
        implicitWidth: down.implicitWidth
        implicitHeight: down.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: !buttons.row

        AppButton {
            id: down

            objectName: "scrollDown"
            anchors.fill: parent
            text: buttons.row && Theme.cramped ? "" : buttons.downText
            name: buttons.downText
            iconName: "down"
            stacked: buttons.upright
            participant: buttons.participant
            visible: !buttons.swaps || buttons.below
            enabled: buttons.below
            onClicked: buttons.step(1)
        }
    }
}
