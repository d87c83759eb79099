// Below a record of its own page: who wrote it, whether it waits, and what stood there before.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing

ColumnLayout {
    id: traces

    required property string kind
    required property string today
    required property bool waiting
    required property var writers
    required property var settled
    required property var replaced

    spacing: 8

    Repeater {
        model: traces.writers

        ByLine {
            required property var modelData

            way: modelData.way
            text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                              Say.moment(modelData.at, traces.today)], "  ")
            Layout.fillWidth: true
        }
    }
    Badge {
        visible: traces.waiting
        hue: "wait"
        iconName: "cloudoff"
        text: qsTr("送信待ち")
    }
    DaySettled {
        kind: traces.kind
        settled: traces.settled
        today: traces.today
        Layout.fillWidth: true
    }
    DayReplaced {
        kind: traces.kind
        replaced: traces.replaced
        today: traces.today
        Layout.fillWidth: true
    }
}
