// How the month of a participant stands for closing it, what is in the way, and the decision.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: panel

    required property MonthClosing closing
    required property AppContext app
    readonly property bool closed: closing.state === "closed" || closing.state === "changed"
    readonly property var last: closing.past.writers[closing.past.writers.length - 1] ?? null

    objectName: "monthClosing"

    ColumnLayout {
        width: panel.availableWidth
        spacing: 12

        Badge {
            objectName: "closingState"
            hue: MonthWords.closingHue(panel.closing.state)
            iconName: MonthWords.closingIcon(panel.closing.state)
            text: MonthWords.closing(panel.closing.state)
            Layout.maximumWidth: panel.availableWidth
        }
        ProblemPanel {
            objectName: "closingProblem"
            problem: panel.closing.problem
            Layout.fillWidth: true
        }
        Repeater {
            model: panel.closing.past.contested

            DayContested {
                kind: "month_close"
                today: panel.app.today
                choosable: panel.closing.mayDecide
                onChosen: (field, change) => panel.closing.settle(field, change)
                Layout.fillWidth: true
            }
        }
        Words {
            objectName: "closingMeaning"
            text: MonthWords.closingMeaning(panel.closing.state, panel.closing.empty)
            visible: text !== ""
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Repeater {
            model: panel.closing.state === "closed" ? [] : panel.closing.days

            RowCard {
                required property var modelData

                objectName: "inTheWay_" + modelData.day
                title: Say.day(modelData.day)
                subtitle: MonthWords.inTheWay(modelData.why)
                onClicked: panel.closing.openDay(modelData.day)
                Layout.fillWidth: true
            }
        }
        Words {
            objectName: "closingWhy"
            visible: !panel.closed && panel.closing.why !== ""
            text: qsTr("開けなおした理由：%1").arg(Ask.plainOwn(panel.closing.why))
            Layout.fillWidth: true
        }
        ByLine {
            objectName: "closingBy"
            visible: panel.last !== null
            way: panel.last?.way ?? ""
            text: panel.last === null ? ""
                : Say.joined([Say.by(panel.last.by, panel.last.bySelf, panel.last.way),
                              Say.moment(panel.last.at, panel.app.today)], "  ")
            Layout.fillWidth: true
        }
        WaitingBadge {
            visible: panel.closing.waiting
        }
        AppButton {
            objectName: "closeMonth"
            visible: panel.closing.mayDecide && panel.closing.state === "ready"
            kind: "primary"
            iconName: "stamp"
            text: qsTr("この月を締める")
            onClicked: panel.closing.close()
        }
        AppButton {
            objectName: "openMonth"
            visible: panel.closing.mayDecide && panel.closed
            iconName: "edit"
            text: qsTr("開けなおす")
            onClicked: reopening.open()
        }
        DaySettled {
            kind: "month_close"
            settled: panel.closing.past.settled
            today: panel.app.today
            Layout.fillWidth: true
        }
        DayReplaced {
            kind: "month_close"
            replaced: panel.closing.past.replaced
            today: panel.app.today
            Layout.fillWidth: true
        }
    }

    TakeBack {
        id: reopening

        app: panel.app
        title: qsTr("この月を開けなおしますか")
        text: qsTr("日々の記録を、またなおせるようになります。理由は残ります")
        acceptText: qsTr("開けなおす")
        onConfirmed: reason => panel.closing.openAgain(reason)
    }
}
