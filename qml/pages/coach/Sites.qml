// はたらく場情報: the register of workplaces, searched by words and by day of the week.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: sites

    required property SitesPage page

    readonly property var days: [0, 1, 2, 3, 4, 5, 6, 7] // none of the week, Monday to Sunday
    readonly property string count: page.found === page.all ? qsTr("%1か所").arg(page.all)
        : qsTr("%1か所のうち %2か所").arg(page.all).arg(page.found)

    heading: qsTr("はたらく場")

    Field {
        objectName: "sitesWanted"
        label: qsTr("さがす")
        hint: qsTr("名前・場所・仕事・条件・配慮の言葉")
        iconName: "search"
        text: sites.page.wanted
        onEdited: sites.page.wanted = text
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("開いている曜日")
        namePrefix: "sitesDay_"
        current: String(sites.page.weekday)
        choices: sites.days.map(day => ({
            key: String(day), label: day === 0 ? qsTr("どの曜日でも") : Say.weekdayOf(day)}))
        onChosen: key => sites.page.weekday = parseInt(key)
        Layout.fillWidth: true
    }
    Choices {
        visible: sites.page.anyGone
        label: qsTr("どの記録か")
        namePrefix: "sitesGone_"
        current: sites.page.gone ? "yes" : "no"
        choices: [{key: "no", label: qsTr("いまの場")}, {key: "yes", label: qsTr("取り消した場")}]
        onChosen: key => sites.page.gone = key === "yes"
        Layout.fillWidth: true
    }
    WrapRow {
        spacing: 16
        Layout.fillWidth: true

        Words {
            objectName: "sitesCount"
            text: sites.count
            bold: true
        }
        AppButton {
            objectName: "sitesOverview"
            iconName: "chart"
            text: qsTr("全体の状況")
            onClicked: sites.page.openOverview()
        }
        AppButton {
            objectName: "siteAdd"
            visible: sites.page.mayWrite
            iconName: "plus"
            text: qsTr("はたらく場を加える")
            onClicked: sites.page.add()
        }
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: PageRows {
                frame: sites
                rows: sites.page.sites
            }

            SiteRow {
                onOpened: sites.page.openSite(key)
                Layout.fillWidth: true
            }
        }
    }
    MessagePanel {
        objectName: "sitesNone"
        visible: sites.page.found === 0
        what: sites.page.all === 0 ? qsTr("はたらく場の記録は、まだこのタブレットにありません")
                                   : qsTr("見つかりません")
        todo: sites.page.all > 0 ? qsTr("言葉を減らすか、曜日を「どの曜日でも」にしてください")
            : sites.page.mayWrite ? qsTr("「はたらく場を加える」から、1つめを入れてください")
                                  : qsTr("サービス管理責任者が入れると、ここに出ます")
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "sitesMore"
        visible: sites.page.more > 0
        iconName: "down"
        text: qsTr("つづきを見る（あと %1か所）").arg(sites.page.more)
        onClicked: sites.page.showMore()
    }
}
