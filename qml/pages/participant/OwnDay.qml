// A participant's own day: 来ました and 帰ります, one large card per site; なおす for a time.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: own

    required property OwnDayPage page
    readonly property bool fixing: page.stage === "fix"

    title: qsTr("きょうの出勤")
    headTitle: fixing ? title : ""
    aloud: [question, readersLine, problemPanel, ownTime, sites, nothing, marksTitle, marks]
    savedText: page.savedAt === "" ? "" : qsTr("保存しました")
    nextText: fixing ? qsTr("決める") : qsTr("ホームへ")
    onBack: page.back()
    onRest: page.rest()
    onNext: fixing ? page.keepTime(Say.plain(qsTr("本人がなおしました"))) : page.back()

    Words {
        id: question

        objectName: "ownQuestion"
        text: !own.fixing ? qsTr("きょうの出勤")
            : own.page.fixing === "left" ? qsTr("何時に帰りましたか。") : qsTr("何時に来ましたか。")
        size: Theme.sizeQuestion
        bold: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    ReadersLine {
        id: readersLine

        readers: own.page.readers
        Layout.fillWidth: true
    }
    ProblemPanel {
        id: problemPanel

        objectName: "ownProblem"
        problem: own.page.problem
        Layout.fillWidth: true
    }
    OwnTime {
        id: ownTime

        visible: own.fixing
        page: own.page
        Layout.fillWidth: true
    }
    Repeater {
        id: sites

        model: own.fixing ? null : own.page.sites

        OwnSiteCard {
            onArrivedNow: own.page.arrive(key)
            onLeftNow: own.page.leave(key)
            onFixed: field => own.page.fix(key, field)
            Layout.fillWidth: true
        }
    }
    OwnNothing {
        id: nothing

        app: own.app
        visible: !own.fixing && own.page.sites.count === 0
        text: qsTr("きょうの予定はありません")
        why: qsTr("来る日と場所は、支援者と決めます。")
        Layout.fillWidth: true
    }
    Words {
        id: marksTitle

        visible: !own.fixing && own.page.marks.count > 0
        text: qsTr("きょうの仕事と目標")
        size: Theme.px(26)
        bold: true
        Layout.topMargin: 12
        Layout.fillWidth: true
    }
    Repeater {
        id: marks

        model: own.fixing ? null : own.page.marks

        ConfirmationFact {
            Layout.fillWidth: true
        }
    }
}
