// A participant's first page: the day in cards, each with how it stands, and たすけて ほしい.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: home

    required property HomePage page

    function written(at: string, begun: bool): string {
        return begun ? qsTr("書きかけがあります") : at === "" ? qsTr("これから")
                     : qsTr("%1に書きました").arg(Say.time(at.slice(11, 16)))
    }

    title: qsTr("わたしの記録")
    backVisible: false
    aloud: [qsTr("%1 さん").arg(page.markup), Say.day(page.day), guide, resetPanel, helpState,
        wordsLine, ownCard, reflectionCard, checkCard, goalsCard, tasksLine, confirmationLine,
        daySheets, sheetsLine, planLine, trendsLine, goalsLine, deeds, helpButton]
    nextVisible: false
    savedText: page.kept ? qsTr("保存しました") : ""
    onRest: page.open("rest")

    // Beside three buttons a phone has no room for the name.
    readonly property bool nameBelow: Theme.cramped || (Theme.phone && speakVisible)

    headContentVisible: !nameBelow
    headContent: RowLayout {
        spacing: Theme.phone ? 8 : 20
        Layout.fillWidth: true

        Avatar {
            square: true
            hue: home.page.hue
            size: Theme.size(Theme.phone ? 44 : 88)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                // Beside two buttons a phone has room for one part of the name in a line.
                text: Theme.phone ? home.page.markup.replace("\\ ", " ")
                                  : qsTr("%1 さん").arg(home.page.markup)
                size: Theme.px(Theme.phone ? 18 : 30)
                bold: true
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.phone ? Theme.px(84) : implicitWidth
            }
            Words {
                visible: !Theme.phone
                text: Say.day(home.page.day)
                color: Theme.ink2
                size: Theme.sizeParticipant
                Layout.fillWidth: true
            }
        }
    }
    headActions: AppButton {
        objectName: "homeEnd"
        participant: true
        stacked: Theme.phone
        iconName: "lock"
        text: !home.page.handed ? qsTr("おわる") : Theme.phone ? qsTr("もどす") : qsTr("コーチにもどす")
        name: home.page.handed ? qsTr("コーチにもどす") : qsTr("おわる")
        onClicked: home.page.finish()
    }
    footActions: AppButton {
        id: helpButton

        readonly property var aloud: [qsTr("たすけてほしい")]

        objectName: "homeHelp"
        participant: true
        kind: "danger"
        iconName: "hand"
        text: Theme.phone ? qsTr("たすけて") : qsTr("たすけてほしい")
        name: qsTr("たすけてほしい")
        fontSize: Theme.px(Theme.phone ? 20 : 24)
        onClicked: home.page.openHelp(false)
        Layout.fillWidth: true
    }

    Words {
        visible: home.nameBelow
        text: qsTr("%1 さん").arg(home.page.markup)
        size: Theme.px(Theme.cramped ? 18 : 22)
        bold: true
        Layout.fillWidth: true
    }
    FirstHelpCard {
        id: guide

        app: home.app
        Layout.fillWidth: true
    }
    MessagePanel {
        id: resetPanel

        objectName: "homeReset"
        visible: home.page.resetBy !== ""
        what: qsTr("%1さんと、新しい数字か絵を決めました。").arg(home.page.resetBy)
        kept: Say.day(home.page.resetAt.slice(0, 10))
        todo: qsTr("おぼえがないときは、ほかの支援者に話してください。")
        actionText: qsTr("わかりました")
        size: Theme.sizeParticipant
        onActivated: home.page.resetRead()
        Layout.fillWidth: true
    }
    HelpCard {
        id: helpState

        objectName: "homeHelpState"
        visible: home.page.help !== ""
        standing: home.page.help
        from: home.page.helpFrom
        onClicked: home.page.openHelp(true)
        Layout.fillWidth: true
    }
    HomeLine {
        id: wordsLine

        objectName: "homeWords"
        visible: home.page.wordsFrom.length > 0
        iconName: "comment"
        title: qsTr("言葉")
        detail: qsTr("%1からの言葉があります").arg(Say.names(home.page.wordsFrom))
        onClicked: home.page.open("talk")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: Theme.cardGap + 4
        rowSpacing: Theme.cardGap + 4
        Layout.fillWidth: true

        HomeCard {
            id: ownCard

            objectName: "homeOwn"
            title: qsTr("きょうの出勤")
            iconName: "sun"
            hue: "asa"
            done: home.page.status !== "" || home.page.arrived !== ""
            standing: home.page.leftAt !== ""
                ? qsTr("%1に帰りました").arg(Say.time(home.page.leftAt))
                : home.page.arrived !== "" ? qsTr("%1に来ました").arg(Say.time(home.page.arrived))
                : home.page.status !== "" ? Say.status(home.page.status) : qsTr("これから")
            onClicked: home.page.open("own")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        HomeCard {
            id: reflectionCard

            objectName: "homeReflection"
            title: Ask.title("reflection")
            iconName: "note"
            hue: "mizu"
            done: home.page.reflectionAt !== "" && !home.page.reflectionBegun
            standing: home.written(home.page.reflectionAt, home.page.reflectionBegun)
            onClicked: home.page.open("reflection")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        HomeCard {
            id: checkCard

            objectName: "homeCheck"
            title: Ask.title("daily_check")
            iconName: "heart"
            hue: "fuji"
            done: home.page.checkAt !== "" && !home.page.checkBegun
            standing: home.written(home.page.checkAt, home.page.checkBegun)
            onClicked: home.page.open("check")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        HomeGoals {
            id: goalsCard

            page: home.page
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    HomeTasks {
        id: tasksLine

        page: home.page
        Layout.fillWidth: true
    }
    HomeConfirmation {
        id: confirmationLine

        page: home.page
        Layout.fillWidth: true
    }
    Repeater {
        id: daySheets

        model: home.page.daySheets

        HomeLine {
            required property string key
            required property var model
            readonly property string standing: model.state

            objectName: "homeSheet_" + key
            iconName: standing === "given" ? "check" : "doc"
            hue: "mizu"
            title: model.title
            detail: standing === "given" ? qsTr("きょうは書きました")
                : standing === "begun" ? qsTr("書きかけがあります") : qsTr("これから")
            onClicked: home.page.openSheet(key)
            Layout.fillWidth: true
        }
    }
    HomeLine {
        id: sheetsLine

        objectName: "homeSheets"
        visible: home.page.sheets
        iconName: "doc"
        hue: "mizu"
        title: qsTr("シート")
        detail: home.page.sheetsBegun ? qsTr("書きかけがあります")
                                      : qsTr("あなたのことを書くシートです")
        onClicked: home.page.open("sheets")
        Layout.fillWidth: true
    }
    HomeLine {
        id: planLine

        objectName: "homePlan"
        visible: home.page.plan
        iconName: "list"
        hue: "fuji"
        title: qsTr("わたしの計画")
        detail: qsTr("目標と手伝いを見る")
        onClicked: home.page.open("ownPlan")
        Layout.fillWidth: true
    }
    HomeLine {
        id: trendsLine

        objectName: "homeTrends"
        iconName: "chart"
        hue: "tsuchi"
        title: qsTr("わたしのようす")
        detail: qsTr("いままでの記録を見る")
        onClicked: home.page.open("trends")
        Layout.fillWidth: true
    }
    HomeLine {
        id: goalsLine

        objectName: "homeOwnGoals"
        iconName: "flag"
        hue: "matsu"
        title: qsTr("わたしの目標")
        detail: qsTr("決めた目標と、書いたことを見る")
        onClicked: home.page.open("ownGoals")
        Layout.fillWidth: true
    }
    HomeDeeds {
        id: deeds

        app: home.app
        page: home.page
        Layout.fillWidth: true
    }
}
