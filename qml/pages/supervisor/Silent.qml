// Of whom nothing was recorded, and who has not consented: each one touch from where it is mended.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: silent

    required property SilentPage page
    readonly property var unseen: sync.unseen

    heading: qsTr("まだのこと")
    subheading: qsTr("きのうまでの2週間")

    Words {
        visible: silent.page.unrecorded.count > 0
        text: qsTr("来る予定の日に、記録がない")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: PageRows {
            frame: silent
            rows: silent.page.unrecorded
        }

        RowCard {
            required property string key
            required property string personName
            required property int days
            required property string firstDay

            objectName: "unrecorded_" + key
            title: qsTr("%1 さん").arg(Ask.plainOwn(personName))
            subtitle: days === 1 ? Say.shortDay(firstDay)
                : qsTr("%1から %2日").arg(Say.shortDay(firstDay)).arg(days)
            leading: IconTile {
                iconName: "cal"
                hue: "wait"
            }
            onClicked: silent.page.openDay(key, firstDay)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: silent.page.uncovered.count > 0
        text: qsTr("受けもつ支援者がいない")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: PageRows {
            frame: silent
            rows: silent.page.uncovered
        }

        RowCard {
            required property string key
            required property string personName
            required property string firstDay

            objectName: "uncovered_" + key
            title: qsTr("%1 さん").arg(Ask.plainOwn(personName))
            subtitle: firstDay === silent.app.today ? qsTr("いまは、だれも受けもっていません")
                : qsTr("%1から、だれも受けもっていません").arg(OfficeFacts.date(firstDay))
            leading: IconTile {
                iconName: "people"
                hue: "wait"
            }
            onClicked: silent.page.openFacts(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: silent.page.unconsented.count > 0
        text: qsTr("体と心の記録への同意がない")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: PageRows {
            frame: silent
            rows: silent.page.unconsented
        }

        RowCard {
            required property string key
            required property string personName
            required property string firstDay

            objectName: "unconsented_" + key
            title: qsTr("%1 さん").arg(Ask.plainOwn(personName))
            subtitle: firstDay === "" ? qsTr("まだ同意の記録がありません")
                : qsTr("%1に取りやめました").arg(OfficeFacts.date(firstDay))
            leading: IconTile {
                iconName: "doc"
                hue: "wait"
            }
            onClicked: silent.page.openConsents(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: silent.unseen.length > 0
        text: qsTr("7日より長く、つながっていないタブレット")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: silent.unseen

        FactLine {
            required property var modelData

            iconName: "cloudoff"
            text: Say.joined([Ask.plainOwn(modelData.name),
                qsTr("さいごは%1").arg(Say.moment(modelData.lastSeen, silent.app.today))], "  ")
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "silentUnseen"
        visible: silent.unseen.length > 0
        what: qsTr("まだ送られていない記録が、その中にあるかもしれません")
        todo: qsTr("持っている人に、ネットにつないでもらってください。なくしたときは、管理者に止めてもらってください")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "silentNone"
        visible: silent.page.unrecorded.count + silent.page.unconsented.count
            + silent.page.uncovered.count + silent.unseen.length === 0
        what: qsTr("記録のない日も、同意や受けもちのない人も、ありません")
        todo: qsTr("来る予定の日に記録がないと、ここに出ます")
        Layout.fillWidth: true
    }
}
