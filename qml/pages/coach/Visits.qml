// 支援記録: the visits of a month with what they come to, or those for one person.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: visits

    required property VisitsPage page

    readonly property bool ofPerson: page.personName !== ""

    function withEveryone(coaches: var): var {
        return [{key: "", label: qsTr("みんな")}, ...coaches]
    }

    heading: qsTr("支援記録")
    subheading: ofPerson ? qsTr("%1 さん").arg(page.personName)
        : qsTr("%1年%2").arg(parseInt(page.month.slice(0, 4)))
            .arg(Say.month(parseInt(page.month.slice(5))))
    // A small screen has no room for it above the list.
    actions: NewVisit {
        visible: visits.page.mayWrite && !Theme.phone
    }

    NewVisit {
        visible: visits.page.mayWrite && Theme.phone
        Layout.fillWidth: true
    }
    MonthSteps {
        visible: !visits.ofPerson
        canEarlier: true
        canLater: !visits.page.newest
        onEarlier: visits.page.earlier()
        onLater: visits.page.later()
        Layout.fillWidth: true
    }
    Choices {
        visible: visits.page.coaches.length > 1
        label: qsTr("支援者")
        namePrefix: "coach_"
        current: visits.page.coach
        choices: visits.withEveryone(visits.page.coaches)
        onChosen: key => visits.page.choose(key)
        Layout.fillWidth: true
    }
    FollowUps {
        glance: visits.page.followUps
        Layout.fillWidth: true
    }
    Repeater {
        model: visits.page.sums

        VisitSums {
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: PageRows {
                frame: visits
                rows: visits.page.visits
            }

            VisitRow {
                coachShown: visits.ofPerson || visits.page.coach === ""
                onOpened: visits.page.openVisit(key)
                Layout.fillWidth: true
            }
        }
    }
    MessagePanel {
        objectName: "visitsEmpty"
        visible: visits.page.visits.count === 0
        what: visits.ofPerson ? qsTr("この3か月の支援記録はありません")
                              : qsTr("この月の支援記録はありません")
        todo: visits.page.mayWrite
            ? qsTr("「きょう」の「着きました」か、「支援を記録する」ではじめられます")
            : qsTr("支援者が書くと、ここに出ます")
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "visitsMore"
        visible: visits.ofPerson && visits.page.more
        iconAfter: "down"
        text: qsTr("もっと前を見る")
        onClicked: visits.page.showMore()
        Layout.fillWidth: true
    }

    component NewVisit: AppButton {
        objectName: "visitNew"
        kind: "primary"
        iconName: "plus"
        text: qsTr("支援を記録する")
        onClicked: visits.page.begin()
    }
}
