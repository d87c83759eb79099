// The month of one participant: what it comes to, its days, and what of them is to be mended.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: month

    required property PersonMonthPage page
    readonly property string closing: page.closing.state
    readonly property bool closed: closing === "closed" || closing === "changed"

    heading: qsTr("%1 さんの月").arg(page.personName)
    subheading: MonthWords.month(page.month)

    PersonTabStrip {
        tabs: month.page.tabs
        current: "personMonth"
        Layout.fillWidth: true
    }
    MonthSteps {
        canEarlier: month.page.canEarlier
        canLater: month.page.canLater
        onEarlier: month.page.earlier()
        onLater: month.page.later()
        Layout.fillWidth: true
    }
    NotComingPanel {
        glance: month.page.glance
        shown: month.page.thisMonth
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "monthAtOffice"
        visible: month.page.atOffice
        what: qsTr("この月の古い記録は、いまは事務所だけにあります")
        kept: qsTr("タブレットの空きを作るためです。記録は消えていません")
        todo: qsTr("取りよせるまで、下の数には入っていません")
        actionText: qsTr("取りよせる")
        onActivated: month.page.bring()
        Layout.fillWidth: true
    }
    MonthSums {
        visible: month.page.days.count > 0
        sums: month.page.sums
        Layout.fillWidth: true
    }
    MonthClosingPanel {
        closing: month.page.closing
        app: month.app
        visible: month.page.closing.state !== "ahead"
        Layout.fillWidth: true
    }
    RowLayout {
        visible: Theme.wide && month.page.days.count > 0
        spacing: 16
        Layout.leftMargin: 20 // as the cells of a row below
        Layout.rightMargin: 20
        Layout.fillWidth: true

        Head {
            text: qsTr("日にち")
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.size(180)
        }
        Head {
            text: qsTr("出欠")
        }
        Head {
            text: qsTr("時刻と、そのほか")
        }
        Head {
            text: qsTr("予定と場所")
        }
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: PageRows {
                frame: month
                rows: month.page.days
            }

            MonthRow {
                closed: month.closed
                onOpened: month.page.openDay(key)
                onMendWanted: month.page.mend(key)
                Layout.fillWidth: true
            }
        }
    }
    MessagePanel {
        objectName: "monthEmpty"
        visible: month.page.days.count === 0
        what: qsTr("この月には、予定の日も記録もありません")
        todo: qsTr("来る曜日は、はたらく場との約束で決まります")
        Layout.fillWidth: true
    }

    component Head: Words {
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
        Layout.preferredWidth: 6
    }
}
