// The chosen day of a workplace: how it is and why, who wrote it, what stands twice.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: day

    required property SiteCalendarPage page
    required property string today
    readonly property var line: page.chosenLine

    ColumnLayout {
        width: day.availableWidth
        spacing: 12

        Words {
            text: Say.longDay(day.page.chosen)
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        Words {
            objectName: "calendarState"
            text: Say.joined([AgreementWords.state(day.line.open, day.line.plan),
                              Ask.plainOwn(day.line.note)], "  ")
            Layout.fillWidth: true
        }
        Repeater {
            model: day.page.past.contested

            DayContested {
                kind: "calendar"
                today: day.today
                choosable: day.page.mayWrite
                onChosen: (field, change) => day.page.settle(field, change)
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "calendarWrite"
            visible: day.page.mayWrite
            iconName: "edit"
            text: day.line.open ? qsTr("この日を休みにする") : qsTr("この日を開く・なおす")
            onClicked: day.page.write(day.page.chosen)
        }
        RecordTraces {
            kind: "calendar"
            today: day.today
            waiting: day.line.waiting
            past: day.page.past
            Layout.fillWidth: true
        }
    }
}
