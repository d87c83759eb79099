// Who wrote a visit, and what stood there before.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: past

    required property VisitPage page
    required property AppContext app

    spacing: 8
    visible: page.writers.length > 0

    Repeater {
        model: past.page.writers

        ByLine {
            required property var modelData

            way: modelData.way
            text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                              Say.moment(modelData.at, past.app.today)], "  ")
            Layout.fillWidth: true
        }
    }
    DaySettled {
        kind: "visit"
        settled: past.page.settled
        today: past.app.today
        Layout.fillWidth: true
    }
    DayReplaced {
        kind: "visit"
        replaced: past.page.replaced
        today: past.app.today
        Layout.fillWidth: true
    }
}
