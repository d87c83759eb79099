// From a day to the others that wait for a signature, as in the queue; also by keyboard.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

WrapRow {
    id: queue

    required property DayPage page
    readonly property var before: page.waitingBefore
    readonly property var after: page.waitingAfter
    readonly property bool hasBefore: before.day !== undefined
    readonly property bool hasAfter: after.day !== undefined

    // The page begins at its top
    signal turned

    function turn(after: bool) {
        page.turnToWaiting(after)
        turned()
    }

    function nameOf(waiting: var): string {
        return Say.joined([qsTr("%1 さん").arg(Ask.plainOwn(waiting.personName)),
                           Say.shortDay(waiting.day)], "  ")
    }

    visible: page.supervisor && page.othersWaiting > 0
    spacing: 12

    Shortcut {
        sequences: ["Alt+Up"]
        enabled: queue.hasBefore
        onActivated: queue.turn(false)
    }
    Shortcut {
        sequences: ["Alt+Down"]
        enabled: queue.hasAfter
        onActivated: queue.turn(true)
    }
    Words {
        text: qsTr("ほかに署名を待つ日 %1件").arg(queue.page.othersWaiting)
        color: Theme.ink2
    }
    AppButton {
        objectName: "waitingBefore"
        visible: queue.hasBefore
        kind: "quiet"
        iconName: "back"
        text: queue.hasBefore ? queue.nameOf(queue.before) : ""
        onClicked: queue.turn(false)
        Accessible.name: Say.plain(qsTr("前の待つ日：%1").arg(text))
    }
    AppButton {
        objectName: "waitingAfter"
        visible: queue.hasAfter
        iconAfter: "next"
        text: queue.hasAfter ? queue.nameOf(queue.after) : ""
        onClicked: queue.turn(true)
        Accessible.name: Say.plain(qsTr("次の待つ日：%1").arg(text))
    }
}
