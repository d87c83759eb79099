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
    backVisible: false
    speakVisible: false
    restVisible: false
    savedText: page.savedAt === "" ? "" : qsTr("ほぞんしました")
    nextVisible: false
    footActions: AppButton {
        objectName: "next"
        participant: true
        text: qsTr("おわる")
        iconAfter: Theme.cramped ? "" : "next"
        fontSize: Theme.px(Theme.cramped ? 22 : 26)
        implicitWidth: Theme.size(Theme.phone ? 150 : 260)
        onClicked: own.page.finish()
    }
    headContent: RowLayout {
        spacing: 16

        Avatar {
            square: true
            hue: own.page.hue
            size: Theme.size(72)
        }
        Words {
            text: qsTr("%1 さん").arg(own.page.markup)
            size: Theme.px(Theme.phone ? 24 : 30)
            bold: true
            Layout.fillWidth: true
        }
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
