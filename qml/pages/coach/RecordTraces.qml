// Below a record of its own page: who wrote it, whether it waits, and what stood there before.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing

ColumnLayout {
    id: traces

    required property string kind
    required property string today
    required property bool waiting
    required property var past // RecordPast

    spacing: 8

    Repeater {
        model: traces.past.writers

        ByLine {
            required property var modelData

            way: modelData.way
            text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                              Say.moment(modelData.at, traces.today)], "  ")
            Layout.fillWidth: true
        }
    }
    WaitingBadge {
        visible: traces.waiting
    }
    DaySettled {
        kind: traces.kind
        settled: traces.past.settled
        today: traces.today
        Layout.fillWidth: true
    }
    DayReplaced {
        kind: traces.kind
        replaced: traces.past.replaced
        today: traces.today
        Layout.fillWidth: true
    }
}
