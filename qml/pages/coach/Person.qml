// A person's attendance, newest day first, with who wrote it and what it replaced.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: person

    required property PersonPage page
    readonly property var nextContact: page.followUps.next // {day, left, due}

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
    PersonGoals {
        page: person.page
        Layout.fillWidth: true
    }
    PersonPlan {
        glance: person.page.plan
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personMonth"
        title: qsTr("今月の出欠")
        subtitle: qsTr("来た日 %1日（予定は%2日）・回数に入る欠席の連絡 %3回（月%4回まで）")
            .arg(person.page.month.cameDays).arg(person.page.month.plannedDays)
            .arg(person.page.month.countedCalls).arg(person.page.month.mostCalls)
        leading: IconTile {
            iconName: "cal"
            hue: "wait"
        }
        onClicked: person.page.month.open()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personPlacements"
        title: qsTr("はたらく場のあゆみ")
        leading: IconTile {
            iconName: "pin"
            hue: "kin"
        }
        onClicked: person.page.openPlacements()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personFacts"
        title: qsTr("利用者の情報")
        subtitle: ServiceWords.state(person.page.state)
        leading: IconTile {
            iconName: "person"
            hue: "asa"
        }
        onClicked: person.page.openFacts()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personTasks"
        title: qsTr("仕事の一覧")
        subtitle: TaskWords.today(person.page.tasks)
        leading: IconTile {
            iconName: "wrench"
            hue: "asa"
        }
        onClicked: person.page.openTasks()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personConsents"
        title: qsTr("同意")
        leading: IconTile {
            iconName: "doc"
            hue: "asa"
        }
        onClicked: person.page.openConsents()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personItems"
        title: qsTr("体と心で聞くこと")
        leading: IconTile {
            iconName: "heart"
            hue: "fuji"
        }
        onClicked: person.page.openItems()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personTrends"
        visible: person.page.answersReadable
        title: qsTr("ようす")
        leading: IconTile {
            iconName: "chart"
            hue: "tsuchi"
        }
        onClicked: person.page.openTrends()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personFillings"
        title: qsTr("シート")
        leading: IconTile {
            iconName: "list"
            hue: "mizu"
        }
        onClicked: person.page.openFillings()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personVisits"
        title: qsTr("支援記録")
        subtitle: (person.nextContact.day ?? "") === "" ? ""
            : Say.joined([qsTr("定着の連絡"), PlanFacts.due(person.nextContact)], " ")
        leading: IconTile {
            iconName: "note"
            hue: "matsu"
        }
        onClicked: person.page.openVisits()
        Layout.fillWidth: true
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
            model: person.page.days

            DayRow {
                today: person.app.today
                onOpened: person.page.openDay(key)
                Layout.fillWidth: true
            }
        }
    }
    Words {
        visible: person.page.days.count === 0
        text: qsTr("出欠の記録は、まだありません")
        color: Theme.ink2
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
