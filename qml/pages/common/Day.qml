// A participant's day with every author named. Coaches settle and comment, supervisors sign.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: day

    required property DayPage page

    readonly property bool mayDecide: page.supervisor && page.hindrance === ""
                                      && page.status !== "signed"
    readonly property bool deedsBelow: Theme.phone || Theme.scale > 1.5

    heading: Say.day(page.day) + "  " + qsTr("%1 さん").arg(page.personName)
    subheading: page.siteNames

    Shortcut {
        sequences: ["Ctrl+Return"]
        enabled: day.mayDecide && !day.page.busy
        onActivated: signing.open()
    }
    Connections {
        target: day.page

        function onDone() {
            signing.close()
            returning.close()
            words.close()
        }
    }

    WrapRow {
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "dayBefore"
            kind: "quiet"
            iconName: "back"
            text: qsTr("前の日")
            onClicked: day.page.step(-1)
        }
        AppButton {
            objectName: "dayAfter"
            kind: "quiet"
            iconAfter: "next"
            text: qsTr("次の日")
            onClicked: day.page.step(1)
        }
        Badge {
            objectName: "dayStatus"
            hue: Facts.dayHue(day.page.status)
            iconName: Facts.dayIcon(day.page.status)
            text: Facts.dayStatus(day.page.status, day.page.amendments.count)
        }
        Badge {
            objectName: "dayMonthClosed"
            visible: day.page.monthClosed
            hue: "sign"
            iconName: "lock"
            text: qsTr("締めた月")
        }
    }
    DayQueue {
        page: day.page
        onTurned: day.toTop()
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "dayProblem"
        problem: day.page.problem
        Layout.fillWidth: true
    }
    DayBegun {
        page: day.page
        onWanted: begun => day.goOn(begun)
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "dayAtOffice"
        visible: day.page.atOffice
        what: qsTr("この月の古い記録は、いまは事務所だけにあります")
        kept: qsTr("タブレットの空きを作るためです。記録は消えていません")
        todo: qsTr("ネットにつながると、取りよせて見られます")
        actionText: qsTr("取りよせる")
        onActivated: day.page.bring()
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: 24
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 16
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 640

            Sheet {
                id: log

                visible: day.page.records.count > 0
                Layout.fillWidth: true

                ColumnLayout {
                    width: log.availableWidth
                    spacing: 20

                    Repeater {
                        model: day.page.records

                        DayRecord {
                            id: line

                            today: day.app.today
                            movable: day.page.mayMove && !day.page.busy
                            onChosen: (field, change) => {
                                if (day.page.settle(line.key, field, change)) words.open()
                            }
                            onOpened: day.page.openAttendance(key)
                            onCommentWanted: day.write("comment", key)
                            onMoved: day.page.openMove(key)
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            MessagePanel {
                objectName: "dayEmpty"
                visible: day.page.records.count === 0 && !day.page.atOffice
                what: qsTr("この日の記録はありません")
                todo: qsTr("名簿から出欠を記録できます")
                Layout.fillWidth: true
            }
        }
        DaySide {
            page: day.page
            today: day.app.today
            onSignedWanted: signedVersion.open()
            onFlagPressed: flag => day.write("seen", flag)
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 360
        }
    }
    // Where there is little room the deeds come after the day instead of covering it.
    OwnFoot {
        visible: day.deedsBelow
    }
    foot: OwnFoot {
        visible: !day.deedsBelow
    }

    function write(what: string, about: string) {
        page.beginWords(what, about)
        if (what === "return") returning.open()
        else words.open()
    }

    function goOn(begun: var) {
        page.continueWords(begun.what, begun.about, begun.change)
        if (begun.what === "return") returning.open()
        else words.open()
    }

    SecretDialog {
        id: signing

        title: day.page.status === "amended" ? qsTr("訂正を確かめて署名します")
                                             : qsTr("この日に署名します")
        iconName: "stamp"
        hue: "sign"
        text: qsTr("いま見えている内容に署名します。あとの訂正は、署名した内容のとなりに残ります")
        acceptText: qsTr("署名する")
        acceptIcon: "stamp"
        problem: day.page.secretProblem
        secretNeeded: day.page.secretNeeded
        busy: day.page.busy
        onAccepted: day.page.sign(secretText)
    }
    SecretDialog {
        id: returning

        title: qsTr("この日を差し戻します")
        iconName: "ret"
        hue: "ret"
        text: qsTr("書いた人に届きます。記録は消えません。なおすと、ここに戻ります")
        acceptText: qsTr("差し戻す")
        acceptIcon: "ret"
        ready: day.page.words.text.trim() !== ""
        problem: day.page.secretProblem
        secretNeeded: day.page.secretNeeded
        busy: day.page.busy
        onAccepted: day.page.sendBack(secretText)
        onClosed: day.page.laidAside()

        DayWordsField {
            fieldName: "returnWhy"
            words: day.page.words
            day: day.page.day
            label: qsTr("わけ")
            Layout.fillWidth: true
        }
        Flow {
            spacing: 8
            Layout.fillWidth: true

            Repeater {
                model: [qsTr("時刻を確かめて"), qsTr("わけを足して"), qsTr("本人に確かめて")]

                Chip {
                    required property string modelData

                    width: Math.min(implicitWidth, parent.width)
                    text: modelData
                    onClicked: day.page.words.text = Say.joined(
                        [day.page.words.text.trim(), Say.plain(modelData)], "\n")
                }
            }
        }
    }
    Component.onCompleted: if (page.wordsWanted) mending.restart()

    // A comment that is held is written again here.
    Later {
        id: mending

        onTriggered: words.open()
    }
    WordsDialog {
        id: words

        words: day.page.words
        day: day.page.day
        busy: day.page.busy
        onAccepted: day.page.sayWords()
        onClosed: day.page.laidAside()
    }
    SignedVersion {
        id: signedVersion

        page: day.page
        today: day.app.today
    }

    component OwnFoot: DayFoot {
        page: day.page
        mayDecide: day.mayDecide
        onSignWanted: signing.open()
        onReturnWanted: day.write("return", "")
        onCommentWanted: day.write("comment", "")
        Layout.fillWidth: true
    }
}
