// One visit, as it was planned, done or given up.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: visit

    required property VisitPage page

    readonly property string status: of("status")
    readonly property bool writable: page.there && page.mayWrite && !page.gone

    function of(field: string): string {
        return page.typed[field]
    }

    function copied(field: string, typed: string): string {
        return Say.plain(Say.copied(page.copied(field, typed), page.day))
    }

    heading: qsTr("支援記録")
    subheading: Say.joined([Say.day(page.day), page.siteName, page.names], "  ")
    actions: Badge {
        visible: visit.page.waiting
        hue: "wait"
        iconName: "cloudoff"
        text: qsTr("送信待ち")
    }

    MessagePanel {
        objectName: "visitGone"
        visible: !visit.page.there
        what: qsTr("この記録は、いま見られません")
        todo: qsTr("記録は消えていません。受けもちが変わったためです")
        Layout.fillWidth: true
    }
    RecordTrace {
        gone: visit.page.gone
        reason: visit.page.reason
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "visitDraft"
        visible: visit.page.fromDraft && visit.page.dirty
        what: qsTr("前に書きかけた内容です")
        todo: qsTr("よければ保存してください。もとに戻すこともできます")
        Layout.fillWidth: true
    }
    Repeater {
        model: visit.page.past.contested

        DayContested {
            kind: "visit"
            today: visit.app.today
            choosable: visit.page.mayWrite
            onChosen: (field, change) => visit.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: visit.writable
        spacing: 24
        Layout.fillWidth: true

        GridLayout {
            columns: Theme.wide ? 2 : 1
            columnSpacing: 32
            rowSpacing: 24
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 20
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 520

                VisitTimes {
                    page: visit.page
                    Layout.fillWidth: true
                }
                TypedNote {
                    objectName: "visitDone"
                    app: visit.app
                    visible: visit.status === "done"
                    limitOf: "visit.done"
                    label: qsTr("したこと")
                    text: visit.of("done")
                    notYet: visit.copied("done", text)
                    onTyped: text => visit.page.edit("done", text)
                    Layout.fillWidth: true
                }
                VisitCameIn {
                    page: visit.page
                    field: "done"
                }
                TypedNote {
                    objectName: "visitNext"
                    app: visit.app
                    limitOf: "visit.next"
                    label: qsTr("次にすること")
                    text: visit.of("next")
                    notYet: visit.copied("next", text)
                    onTyped: text => visit.page.edit("next", text)
                    Layout.fillWidth: true
                }
                VisitCameIn {
                    page: visit.page
                    field: "next"
                }
            }
            VisitWho {
                app: visit.app
                page: visit.page
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 400
            }
        }
        TypedNote {
            objectName: "visitOverlapWhyKept"
            app: visit.app
            visible: visit.page.recorded && visit.of("overlap_why") !== ""
            lines: 2
            limitOf: "visit.overlap_why"
            label: qsTr("時間が重なるわけ")
            text: visit.of("overlap_why")
            onTyped: text => visit.page.edit("overlap_why", text)
            Layout.fillWidth: true
        }
        TypedNote {
            objectName: "visitMoveWhy"
            app: visit.app
            visible: visit.page.moves
            lines: 2
            label: qsTr("人か日をなおすわけ（前の記録は、わけといっしょに残ります）")
            text: visit.page.why
            onTyped: text => visit.page.why = text
            Layout.fillWidth: true
        }
        ProblemPanel {
            objectName: "visitWhyProblem"
            problem: visit.page.problemOf("why")
            Layout.fillWidth: true
        }
        ProblemPanel {
            objectName: "visitProblem"
            problem: visit.page.problem
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "visitTakeBack"
            visible: visit.page.recorded
            kind: "danger"
            iconName: "x"
            text: qsTr("この記録を取り消す")
            onClicked: takeBack.open()
        }
    }
    RecordTraces {
        visible: visit.page.past.writers.length > 0
        kind: "visit"
        today: visit.app.today
        waiting: false // said above
        past: visit.page.past
        Layout.fillWidth: true
    }
    foot: VisitFoot {
        page: visit.page
        visible: visit.writable
        Layout.fillWidth: true
    }

    VisitDoubts {
        page: visit.page
        app: visit.app
    }
    TakeBack {
        id: takeBack

        app: visit.app
        onConfirmed: reason => visit.page.takeBack(reason)
    }
}
