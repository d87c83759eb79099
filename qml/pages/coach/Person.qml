// A person: how they are of late, their goals and plan, all else there is of them, and their
// attendance, newest day first, with who wrote it and what it replaced.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: person

    required property PersonPage page
    readonly property bool trendsBeside: Theme.wide && page.answersReadable

    heading: qsTr("%1 さん").arg(page.name)
    subheading: Say.joined([page.kana, page.siteName], "  ")
    headLeading: Avatar {
        letter: person.page.letter
        hue: person.page.hue
        size: Theme.size(Theme.phone ? 40 : 56)
    }

    actions: AppButton {
        objectName: "personSecret"
        iconName: "lock"
        text: person.page.hasSecret ? qsTr("暗証番号か絵を決めなおす") : qsTr("暗証番号か絵を決める")
        onClicked: person.page.newSecret()
    }

    PersonTabStrip {
        tabs: person.page.tabs
        current: "person"
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "personKeyProblem"
        problem: person.page.keyProblem
        Layout.fillWidth: true
    }
    NoticePanel {
        notice: person.page.notice
        Layout.fillWidth: true
    }
    NotComingPanel {
        glance: person.page.month
        Layout.fillWidth: true
    }
    PersonDeeds {
        page: person.page
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 16
        rowSpacing: Theme.cardGap
        Layout.fillWidth: true

        Repeater {
            model: person.trendsBeside ? 1 : 0

            ColumnLayout {
                spacing: Theme.cardGap
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 712

                TrendParts {
                    page: person.page.trends
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: "personTrends"
                    iconName: "chart"
                    iconAfter: "next"
                    text: qsTr("前のようすも見る")
                    onClicked: person.page.openTrends()
                }
            }
        }
        ColumnLayout {
            spacing: Theme.cardGap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 304

            PersonGoals {
                page: person.page
                Layout.fillWidth: true
            }
            PersonPlan {
                glance: person.page.plan
                columns: person.trendsBeside || !Theme.wide ? 1 : 2
                Layout.fillWidth: true
            }
            PersonWays {
                page: person.page
                trendsBeside: person.trendsBeside
                Layout.fillWidth: true
            }
        }
    }
    Words {
        text: qsTr("これまでの出欠")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: PageRows {
                frame: person
                rows: person.page.days
            }

            DayRow {
                today: person.app.today
                onOpened: person.page.openDay(key)
                Layout.fillWidth: true
            }
        }
    }
    MessagePanel {
        objectName: "personNoDays"
        visible: person.page.days.count === 0
        what: qsTr("出欠の記録は、まだありません")
        todo: qsTr("はたらく場と来る曜日が決まると、「きょう」から記録できます")
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "personMore"
        visible: person.page.more
        text: qsTr("もっと前を見る")
        iconAfter: "down"
        onClicked: person.page.showMore()
        Layout.fillWidth: true
    }
}
