// Goals that wait for whoever looks after these people.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: due

    required property GoalsDuePage page

    heading: qsTr("見てほしい目標")

    component DueRow: RowCard {
        required property string key
        required property string personName
        required property string item
        required property string to
        required property string lastMark

        objectName: "due_" + key
        title: qsTr("%1 さん").arg(personName)
        leading: IconTile {
            iconName: "flag"
            hue: "matsu"
        }
    }

    Words {
        visible: due.page.over.count > 0
        text: qsTr("期間が終わって、ふりかえりがまだ")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: due.page.over

        DueRow {
            subtitle: Say.joined([Ask.plainOwn(item),
                qsTr("%1まで").arg(OfficeFacts.date(to))], "・")
            onClicked: due.page.review(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: due.page.silent.count > 0
        text: qsTr("1週間、記録がない")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: due.page.silent

        DueRow {
            subtitle: Say.joined([Ask.plainOwn(item), lastMark === "" ? qsTr("まだ記録がない")
                : qsTr("最後は%1").arg(Say.shortDay(lastMark))], "・")
            onClicked: due.page.open(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "dueEmpty"
        visible: due.page.over.count + due.page.silent.count === 0
        what: qsTr("いま、待っている目標はありません")
        todo: qsTr("ふりかえりの時期の目標と、1週間記録のない目標が、ここに出ます")
        Layout.fillWidth: true
    }
}
