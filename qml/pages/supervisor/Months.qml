// Everybody's month: who may be closed, what is in the way of the others.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: months

    required property MonthsPage page

    heading: qsTr("月の締め")
    subheading: Say.joined([MonthWords.month(page.month),
                            page.people.count === 0 ? ""
                                : qsTr("%2人のうち %1人が締めてあります").arg(page.closed)
                                    .arg(page.people.count)], "  ")
    actions: AppButton {
        objectName: "closeReady"
        kind: "primary"
        iconName: "stamp"
        visible: months.page.mayDecide && months.page.ready > 0
        enabled: !months.page.busy
        text: qsTr("そろった%1人を締める").arg(months.page.ready)
        onClicked: dialog.open()
        Layout.fillWidth: Theme.phone
    }

    MonthSteps {
        canEarlier: months.page.canEarlier
        canLater: months.page.canLater
        onEarlier: months.page.earlier()
        onLater: months.page.later()
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "monthsOverview"
        iconName: "chart"
        text: qsTr("全体の状況")
        onClicked: months.page.openOverview()
    }
    ProblemPanel {
        objectName: "monthsProblem"
        problem: months.page.problem
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: PageRows {
                frame: months
                rows: months.page.people
            }

            RowCard {
                id: row

                required property string key
                required property string personName
                required property string letter
                required property string hue
                required property string state
                required property var days
                required property bool waiting

                readonly property string standing: MonthWords.closing(state)

                objectName: "months_" + key
                title: qsTr("%1 さん").arg(personName)
                subtitle: Say.joined([Theme.phone ? standing : "",
                                      MonthWords.inTheWayInShort(days)], "  ")
                name: Say.joined([title, standing, MonthWords.inTheWayInShort(days)], " ")
                leading: Avatar {
                    letter: row.letter
                    hue: row.hue
                }
                trailingShown: !Theme.phone
                onClicked: months.page.open(key)
                Layout.fillWidth: true

                Badge {
                    hue: MonthWords.closingHue(row.state)
                    iconName: MonthWords.closingIcon(row.state)
                    text: row.standing
                }
                WaitingBadge {
                    visible: row.waiting
                }
            }
        }
    }
    MessagePanel {
        objectName: "monthsEmpty"
        visible: months.page.people.count === 0
        what: qsTr("この月に予定や記録のある人はいません")
        todo: qsTr("はたらく場と来る曜日が決まった人が、ここに出ます。前の月は、上のボタンで見られます")
        Layout.fillWidth: true
    }

    AppDialog {
        id: dialog

        title: qsTr("%1人の%2を締めますか").arg(months.page.ready)
            .arg(MonthWords.month(months.page.month))
        iconName: "stamp"
        hue: "sign"
        text: qsTr("締めた月の記録は、開けなおすまでなおせません")
        acceptText: qsTr("締める")
        onAccepted: {
            months.page.closeReady()
            close()
        }
    }
}
