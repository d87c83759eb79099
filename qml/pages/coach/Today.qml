// The coach's day: the sites of today with the people expected there, and what needs a look.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: today

    required property TodayPage page

    heading: Say.day(page.day)
    subheading: qsTr("はたらく場 %1か所・会う人 %2人").arg(page.sites.count).arg(page.people)
    actions: AppButton {
        objectName: "todaySearch"
        iconName: "search"
        text: qsTr("さがす")
        onClicked: today.app.openSearch()
        Layout.fillWidth: Theme.phone
    }

    FirstHelpCard {
        app: today.app
        here: today.app.session.role !== "supervisor" // whose first page is another
        Layout.fillWidth: true
    }
    Repeater {
        model: today.app.session.role === "supervisor" ? null : today.page.leaves.list

        FactLine {
            id: away

            required property string key
            required property string staffName
            required property string deputyName
            required property string from
            required property string to
            required property string part
            required property string cover

            objectName: "todayAway_" + key
            iconName: "cal"
            text: LeaveWords.turnTo(away)
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 32
        rowSpacing: 24
        Layout.fillWidth: true

        // Widths that text fits into: a layout that wraps while it is made is never laid out again.
        ColumnLayout {
            spacing: 12
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 560

            Repeater {
                model: today.page.sites

                TodayStop {
                    required property int index

                    last: index === today.page.sites.count - 1
                    card.onOpened: site => today.page.openSite(site)
                    card.onArrivalWanted: site => today.page.arrive(site)
                    card.onLeaveWanted: site => today.page.leave(site)
                    card.onVisitWanted: record => today.page.openVisit(record)
                    Layout.fillWidth: true
                }
            }
            ProblemPanel {
                objectName: "todayProblem"
                problem: today.page.problem
                Layout.fillWidth: true
            }
            MessagePanel {
                objectName: "todayEmpty"
                visible: today.page.sites.count === 0
                kind: "info"
                what: today.page.receiving ? qsTr("記録を受けとっています")
                    : today.page.nobody ? qsTr("受けもつ人が、まだいません")
                                        : qsTr("きょうの予定はありません")
                todo: today.page.receiving ? qsTr("届いた人から、ここに出ます")
                    : !today.page.nobody ? qsTr("ほかの人は「利用者」から開けます")
                    : today.app.session.role === "supervisor"
                    ? qsTr("「署名」の画面に、はじめにすることがあります")
                    : qsTr("新しい人を入れるか、サービス管理責任者に受けもちを決めてもらってください")
                actionText: today.page.receiving ? "" : qsTr("利用者を開く")
                onActivated: today.app.openPlace("people")
                Layout.fillWidth: true
            }
            Repeater {
                model: today.page.contacts

                TodayContact {
                    onClicked: today.page.openVisit(modelData.key)
                    Layout.fillWidth: true
                }
            }
            AppButton {
                objectName: "todayContact"
                visible: today.page.visits
                iconName: "plus"
                text: qsTr("ほかの支援を記録する")
                onClicked: today.page.beginContact()
                Layout.fillWidth: Theme.phone
            }
        }
        ColumnLayout {
            spacing: 12
            visible: today.page.cares.count > 0 || today.page.reviews.any || Theme.wide
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 320

            Words {
                text: qsTr("見てほしいこと")
                size: Theme.px(22)
                bold: true
                Layout.fillWidth: true
            }
            Repeater {
                model: today.page.cares

                CareCard {
                    onClicked: today.page.openCare(key)
                    Layout.fillWidth: true
                }
            }
            ReviewsCards {
                reviews: today.page.reviews
                Layout.fillWidth: true
            }
            FactLine {
                visible: today.page.cares.count === 0 && !today.page.reviews.any
                iconName: "check"
                text: qsTr("いまはありません")
                Layout.fillWidth: true
            }
        }
    }
}
