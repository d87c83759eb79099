// What else there is of a person: their month, workplaces, tasks, consents, visits.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: ways

    required property PersonPage page
    required property bool trendsBeside // they are on the page already
    readonly property var nextContact: page.followUps.next // {day, left, due}

    spacing: Theme.rowGap

    RowCard {
        objectName: "personMonth"
        title: qsTr("今月の出欠")
        subtitle: qsTr("来た日 %1日（予定は%2日）・回数に入る欠席の連絡 %3回（月%4回まで）")
            .arg(ways.page.month.cameDays).arg(ways.page.month.plannedDays)
            .arg(ways.page.month.countedCalls).arg(ways.page.month.mostCalls)
        leading: IconTile {
            iconName: "cal"
            hue: "wait"
        }
        onClicked: ways.page.month.open()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personPlacements"
        title: qsTr("はたらく場のあゆみ")
        leading: IconTile {
            iconName: "pin"
            hue: "kin"
        }
        onClicked: ways.page.openPlacements()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personFacts"
        title: qsTr("利用者の情報")
        subtitle: ServiceWords.state(ways.page.state)
        leading: IconTile {
            iconName: "person"
            hue: "asa"
        }
        onClicked: ways.page.openFacts()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personTasks"
        title: qsTr("仕事の一覧")
        subtitle: TaskWords.today(ways.page.tasks)
        leading: IconTile {
            iconName: "wrench"
            hue: "asa"
        }
        onClicked: ways.page.openTasks()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personConsents"
        title: qsTr("同意")
        leading: IconTile {
            iconName: "doc"
            hue: "asa"
        }
        onClicked: ways.page.openConsents()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personItems"
        title: qsTr("からだとこころで聞くこと")
        leading: IconTile {
            iconName: "heart"
            hue: "fuji"
        }
        onClicked: ways.page.openItems()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personTrends"
        visible: ways.page.answersReadable && !ways.trendsBeside
        title: qsTr("ようす")
        leading: IconTile {
            iconName: "chart"
            hue: "tsuchi"
        }
        onClicked: ways.page.openTrends()
        Layout.fillWidth: true
    }
    RowCard {
        objectName: "personVisits"
        title: qsTr("支援記録")
        subtitle: (ways.nextContact.day ?? "") === "" ? ""
            : Say.joined([qsTr("定着の連絡"), PlanFacts.due(ways.nextContact)], " ")
        leading: IconTile {
            iconName: "note"
            hue: "matsu"
        }
        onClicked: ways.page.openVisits()
        Layout.fillWidth: true
    }
}
