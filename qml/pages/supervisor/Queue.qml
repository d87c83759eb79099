// Days that wait for a signature, oldest first; several may be signed with one secret.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: queue

    required property QueuePage page
    readonly property var unclosed: page.months.names // of people
    readonly property var newcomers: page.newcomers.list

    heading: qsTr("署名を待つ日")
    subheading: qsTr("古い順・%1件").arg(page.all)
    actions: [
        ToSearch {
            visible: !Theme.phone
        },
        AppButton {
            objectName: "signChosen"
            kind: "primary"
            iconName: "stamp"
            visible: queue.page.all > 0
            enabled: queue.page.chosen > 0 && !queue.page.busy
            text: queue.page.chosen > 0 ? qsTr("選んだ%1件に署名").arg(queue.page.chosen)
                                        : qsTr("選んだ日に署名")
            onClicked: dialog.open()
            Layout.fillWidth: Theme.phone
        }
    ]

    component ToSearch: AppButton {
        objectName: "queueSearch"
        iconName: "search"
        text: qsTr("さがす")
        onClicked: queue.app.openSearch()
    }

    Connections {
        target: queue.page

        function onDone() { dialog.close() }
    }

    ToSearch {
        visible: Theme.phone
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "queueProblem"
        problem: queue.page.problem
        Layout.fillWidth: true
    }
    FirstHelpCard {
        app: queue.app
        Layout.fillWidth: true
    }
    FirstStepsList {
        steps: queue.page.firstSteps
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: 24
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.rowGap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 620

            Flow {
                spacing: 8
                Layout.fillWidth: true

                Repeater {
                    model: [
                        {key: "", label: qsTr("すべて %1").arg(queue.page.all)},
                        {key: "ready", label: qsTr("そろった %1").arg(queue.page.ready)},
                        {key: "amended", label: qsTr("署名後の訂正 %1").arg(queue.page.amended)},
                        {key: "returned", label: qsTr("差し戻し %1").arg(queue.page.returned)},
                        {key: "contested", label: qsTr("記録が2つ %1").arg(queue.page.contested)}
                    ]

                    Chip {
                        required property var modelData

                        objectName: "filter_" + modelData.key
                        text: modelData.label
                        width: Math.min(implicitWidth, parent.width)
                        selected: queue.page.filter === modelData.key
                        onClicked: queue.page.filter = modelData.key
                    }
                }
            }
            Repeater {
                model: PageRows {
                    frame: queue
                    rows: queue.page.days
                }

                QueueRow {
                    today: queue.app.today
                    onChoiceWanted: wanted => queue.page.choose(key, wanted)
                    onOpened: queue.page.open(key)
                    Layout.fillWidth: true
                }
            }
            AppButton {
                objectName: "queueMore"
                visible: queue.page.more > 0
                iconName: "down"
                text: qsTr("つづきを見る（あと %1件）").arg(queue.page.more)
                onClicked: queue.page.showMore()
                Layout.fillWidth: Theme.phone
            }
            MessagePanel {
                objectName: "queueEmpty"
                visible: queue.page.days.count === 0
                what: queue.page.all === 0 ? qsTr("署名を待つ日はありません")
                                           : qsTr("この種類の日はありません")
                todo: qsTr("記録がそろうと、ここに出ます")
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: 12
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 320

            Words {
                text: qsTr("気をつけること")
                size: Theme.px(22)
                bold: true
                Layout.fillWidth: true
            }
            LeaveCards {
                id: leaves

                leaves: queue.page.leaves
                Layout.fillWidth: true
            }
            HeldRow {
                held: queue.sync.held
                onClicked: queue.page.openHeld()
                Layout.fillWidth: true
            }
            Repeater {
                model: queue.page.flags

                RowCard {
                    required property string key
                    required property string personName
                    required property string at

                    objectName: "unseen_" + key
                    title: qsTr("未読の たすけてほしい")
                    subtitle: qsTr("%1さん").arg(personName) + "・"
                              + Say.moment(at, queue.app.today)
                    leading: IconTile {
                        iconName: "hand"
                        hue: "att"
                    }
                    onClicked: queue.page.open(key)
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: queue.page.contestedRecords

                CareCard {
                    onClicked: queue.page.openContested(key)
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: queue.page.visitsDue

                CareCard {
                    required property string participant

                    onClicked: queue.page.openPerson(participant)
                    Layout.fillWidth: true
                }
            }
            ReviewsCards {
                reviews: queue.page.reviews
                Layout.fillWidth: true
            }
            Repeater {
                model: queue.newcomers

                RowCard {
                    required property var modelData

                    objectName: "newcomer_" + modelData.record
                    title: qsTr("%1 さん：受けもちが仮のままです").arg(Ask.plainOwn(modelData.personName))
                    subtitle: qsTr("%1が加えました").arg(Ask.plainOwn(modelData.coachName))
                    leading: IconTile {
                        iconName: "people"
                        hue: "wait"
                    }
                    onClicked: queue.page.newcomers.open(modelData.record)
                    Layout.fillWidth: true
                }
            }
            SilenceCards {
                id: silence

                silence: queue.page.silence
                unseen: queue.sync.unseen
                Layout.fillWidth: true
            }
            RowCard {
                objectName: "queueMonths"
                visible: queue.unclosed.length > 0
                title: qsTr("%1を締めていない %2人").arg(MonthWords.month(queue.page.months.month))
                    .arg(queue.unclosed.length)
                subtitle: Say.names(queue.unclosed.map(name => Ask.plainOwn(name)))
                leading: IconTile {
                    iconName: "stamp"
                    hue: "wait"
                }
                onClicked: queue.page.months.open()
                Layout.fillWidth: true
            }
            FactLine {
                visible: queue.page.flags.count === 0 && queue.sync.held === 0
                    && queue.page.contestedRecords.count === 0
                    && queue.page.visitsDue.count === 0 && !queue.page.reviews.any
                    && queue.unclosed.length === 0 && queue.newcomers.length === 0
                    && !silence.any && !leaves.any
                iconName: "check"
                text: qsTr("いまはありません")
                Layout.fillWidth: true
            }
            RowCard {
                objectName: "queueOverview"
                title: qsTr("全体の状況")
                subtitle: qsTr("来た人、働いた時間、段階、訪問を、場ごとに見る")
                leading: IconTile {
                    iconName: "chart"
                    hue: "mizu"
                }
                onClicked: queue.page.openOverview()
                Layout.fillWidth: true
            }
            RowCard {
                objectName: "queueLeaves"
                title: qsTr("休みと代理")
                subtitle: qsTr("サービス管理責任者の休みと、代わりに確認する人")
                leading: IconTile {
                    iconName: "cal"
                    hue: "mizu"
                }
                onClicked: queue.page.leaves.openAll()
                Layout.fillWidth: true
            }
        }
    }

    SecretDialog {
        id: dialog

        title: qsTr("%1件に署名します").arg(queue.page.chosen)
        iconName: "stamp"
        hue: "sign"
        text: qsTr("いま見えている内容に署名します。あとの訂正は、署名した内容のとなりに残ります")
        acceptText: qsTr("署名する")
        acceptIcon: "stamp"
        problem: queue.page.secretProblem
        secretNeeded: queue.page.secretNeeded
        busy: queue.page.busy
        onAccepted: queue.page.signChosen(secretText)
    }
}
