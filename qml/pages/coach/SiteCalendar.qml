// The months of a workplace: a grid of days that are open or not, the same in words below it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: calendar

    required property SiteCalendarPage page

    heading: qsTr("開いている日と休み")
    subheading: Say.joined([Ask.plainOwn(page.siteName), MonthWords.month(page.month)], "  ")
    actions: AppButton {
        objectName: "calendarAdd"
        visible: calendar.page.mayWrite
        kind: "primary"
        iconName: "plus"
        text: qsTr("休みを入れる")
        onClicked: calendar.page.write("")
        Layout.fillWidth: Theme.phone
    }

    MonthSteps {
        canEarlier: calendar.page.canEarlier
        canLater: calendar.page.canLater
        onEarlier: calendar.page.earlier()
        onLater: calendar.page.later()
        Layout.fillWidth: true
    }
    Words {
        objectName: "calendarSum"
        text: Say.joined([qsTr("開いている日 %1日").arg(calendar.page.openDays),
                          calendar.page.openWeekdays === "" ? qsTr("開いている曜日は、まだ分かりません")
                              : qsTr("いつもは %1").arg(Say.weekdays(calendar.page.openWeekdays))],
                         "  ")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "calendarProblem"
        problem: calendar.page.problem
        Layout.fillWidth: true
    }
    CalendarGrid {
        page: calendar.page
        today: calendar.app.today
        Layout.fillWidth: true
    }
    WrapRow {
        spacing: 20
        lineSpacing: 4
        Layout.fillWidth: true

        Repeater {
            model: [{open: false, plan: "usual"}, {open: false, plan: "closed"},
                    {open: true, plan: "open"}]

            RowLayout {
                id: mark

                required property var modelData

                spacing: 8

                AppIcon {
                    name: AgreementWords.icon(mark.modelData.open, mark.modelData.plan)
                    size: Theme.size(24)
                    color: Theme.ink2
                }
                Words {
                    text: AgreementWords.state(mark.modelData.open, mark.modelData.plan)
                    size: Theme.sizeLabel
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }
    }
    Words {
        text: qsTr("いつもとちがう日")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: calendar.page.spans

        RowCard {
            required property string key
            required property string to
            required property string plan
            required property string note

            objectName: "calendarSpan_" + key
            title: AgreementWords.days(key, to)
            subtitle: Say.joined([AgreementWords.state(false, plan), Ask.plainOwn(note)], "  ")
            pressable: calendar.page.mayWrite
            onClicked: calendar.page.writeSpan(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "calendarAsUsual"
        visible: calendar.page.spans.count === 0
        what: qsTr("この月には、ありません")
        todo: calendar.page.mayWrite
            ? qsTr("休みや臨時に開く日を書くと、ここに出ます")
            : qsTr("サービス管理責任者が入れると、ここに出ます")
        Layout.fillWidth: true
    }
}
