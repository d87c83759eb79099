// A participant's own day: 来ました and 帰ります, one large card per site.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantFrame {
    id: own

    required property AppContext app
    required property OwnDayPage page

    title: qsTr("きょうの出勤")
    speakVisible: false
    savedText: page.savedAt === "" ? "" : qsTr("ほぞんしました")
    nextVisible: false
    onBack: page.back()
    onRest: page.rest()
    footActions: AppButton {
        objectName: "next"
        participant: true
        text: qsTr("ホームへ")
        iconAfter: Theme.cramped ? "" : "next"
        fontSize: Theme.px(Theme.cramped ? 22 : 26)
        implicitWidth: Theme.size(Theme.phone ? 150 : 260)
        onClicked: own.page.back()
    }

    Words {
        text: qsTr("きょうの出勤")
        size: Theme.sizeQuestion
        bold: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "ownProblem"
        problem: own.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: own.page.sites

        OwnSiteCard {
            onArrivedNow: own.page.arrive(key)
            onLeftNow: own.page.leave(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: own.page.sites.count === 0
        text: qsTr("きょうの予定はありません")
        size: Theme.sizeAnswer
        Layout.fillWidth: true
    }
}
