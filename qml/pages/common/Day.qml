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
    property var settling: null // {record, field, change} while the reason is asked for
    property string answering: "" // the call for help that is being answered

    heading: Say.day(page.day) + "  " + qsTr("%1 さん").arg(page.personName)
    subheading: page.siteNames

    Connections {
        target: day.page

        function onDone() {
            signing.close()
            returning.close()
            words.close()
        }
    }

    Flow {
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
            width: Math.min(implicitWidth, parent.width)
            hue: Facts.dayHue(day.page.status)
            iconName: Facts.dayIcon(day.page.status)
            text: Facts.dayStatus(day.page.status, day.page.amendments.count)
        }
    }
    ProblemPanel {
        objectName: "dayProblem"
        problem: day.page.problem
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
                            editable: !day.page.busy
                            onSettled: (field, change) => day.settle(line.key, field, change)
                            onOpened: day.page.openAttendance(key)
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            MessagePanel {
                objectName: "dayEmpty"
                visible: day.page.records.count === 0
                what: qsTr("この日の記録はありません")
                todo: qsTr("名簿から出欠を記録できます")
                Layout.fillWidth: true
            }
        }
        DaySide {
            page: day.page
            today: day.app.today
            onSignedWanted: signedVersion.open()
            onFlagPressed: flag => day.answer(flag)
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

    function settle(record: string, field: string, change: string) {
        settling = {record: record, field: field, change: change}
        if (page.signedBy.key === "") page.settle(record, field, change, "")
        else words.ask("reason")
    }

    function answer(flag: string) {
        answering = flag
        words.ask("seen")
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
        ready: why.text.trim() !== ""
        problem: day.page.secretProblem
        secretNeeded: day.page.secretNeeded
        busy: day.page.busy
        onAccepted: day.page.sendBack(why.text, secretText)

        NoteField {
            id: why

            objectName: "returnWhy"
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
                    onClicked: why.text = Say.plain(modelData)
                }
            }
        }
    }
    Component.onCompleted: if (page.begunComment !== "") begun.restart()

    // A comment that is held is written again here.
    Later {
        id: begun

        onTriggered: {
            words.ask("comment")
            words.begin(day.page.begunComment)
        }
    }
    WordsDialog {
        id: words

        onSaid: (what, text) => {
            if (what === "comment") day.page.say(text)
            else if (what === "seen") day.page.seen(day.answering, text)
            else day.page.settle(day.settling.record, day.settling.field, day.settling.change, text)
        }
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
        onReturnWanted: returning.open()
        onCommentWanted: words.ask("comment")
        Layout.fillWidth: true
    }
}
