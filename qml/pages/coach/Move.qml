// 「ほかの人の記録でした」: whose it is; both records keep the trace.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: move

    required property MovePage page

    heading: qsTr("ほかの人の記録でした")
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName), Say.day(page.day)], "  ")

    Words {
        text: qsTr("だれの記録ですか。もとの記録は取り消しになり、移した先が残ります")
        Layout.fillWidth: true
    }
    Words {
        objectName: "moveMissing"
        text: qsTr("その人がここにいないときは、先に「利用者」のページで加えます")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "moveProblem"
        problem: move.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: PageRows {
            frame: move
            rows: move.page.people
        }

        RowCard {
            id: card

            required property string key
            required property string name
            required property string kana
            required property string letter
            required property string hue
            required property string siteName

            objectName: "moveTo_" + key
            title: name
            subtitle: Say.joined([kana, siteName], "  ")
            selected: move.page.chosen === key
            leading: Avatar {
                letter: card.letter
                hue: card.hue
            }
            onClicked: move.page.choose(key)
            Layout.fillWidth: true
        }
    }
    foot: AppButton {
        objectName: "moveGo"
        kind: "primary"
        main: true
        iconName: "arrow"
        enabled: move.page.chosen !== ""
        text: move.page.chosen === "" ? qsTr("人を選んでください")
                                      : qsTr("%1 さんへ移す").arg(move.page.chosenName)
        onClicked: move.page.move(
            Say.plain(qsTr("%1 さんの記録から移しました").arg(move.page.personName)),
            Say.plain(qsTr("ほかの人の記録でした。%1 さんへ移しました").arg(move.page.chosenName)))
        Layout.fillWidth: true
    }
}
