// One time of the person's own day, put right by taps; or it was not so at all.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: time

    required property OwnDayPage page
    readonly property var aloud: [Ask.plainOwn(page.fixSite), Say.time(page.time), problemPanel,
        shifts, takeBack]
    readonly property bool leaving: page.fixing === "left"

    spacing: 16

    Words {
        text: Ask.plainOwn(time.page.fixSite)
        size: Theme.px(Theme.phone ? 22 : 26)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppText {
        objectName: "ownTime"
        text: Say.time(time.page.time)
        size: Theme.px(Theme.phone ? 48 : 72)
        bold: true
        color: Theme.primary
        Layout.fillWidth: true
    }
    ProblemPanel {
        id: problemPanel

        objectName: "ownTimeProblem"
        problem: time.page.timeProblem
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 4 : Theme.scale > 1.5 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            id: shifts

            model: [{key: "minus10", minutes: -10, label: qsTr("10分前")},
                {key: "minus1", minutes: -1, label: qsTr("1分前")},
                {key: "plus1", minutes: 1, label: qsTr("1分あと")},
                {key: "plus10", minutes: 10, label: qsTr("10分あと")}]

            AppButton {
                required property var modelData

                objectName: "ownTime_" + modelData.key
                participant: true
                iconName: modelData.minutes < 0 ? "minus" : "plus"
                text: modelData.label
                fontSize: Theme.px(Theme.phone ? 20 : 24)
                onClicked: time.page.shift(modelData.minutes)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    ChoiceRow {
        id: takeBack

        objectName: "ownTakeBack"
        wayOut: true
        iconName: "x"
        text: time.leaving ? qsTr("まだ帰っていません") : qsTr("来ていません")
        onClicked: time.page.takeBack(Say.plain(qsTr("本人が取り消しました")))
        Layout.fillWidth: true
    }
}
