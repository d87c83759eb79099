// One record of a day: its facts with what they were at the signature, who wrote it and when. Where
// two values stand, both are shown and one can be chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: record

    required property string key
    required property string kind
    required property string siteName
    required property string sheetTitle
    required property var facts
    required property var authors
    required property bool waiting
    required property bool contested
    required property bool gone
    required property string reason // why it was taken back, or moved here
    required property var copied // [{field, day}]
    required property bool mayWrite // of whoever looks
    required property var replaced
    required property var settled
    property string today: ""
    property bool movable: false // own words, to the person whose they are

    signal chosen(string field, string change)
    signal opened
    signal commentWanted
    signal moved // it was made under the wrong person

    // Said to whoever reads it, as a fact; it asks for nothing.
    function copiedText(field: string, from: string): string {
        const fact = record.facts.find(one => one.field === field)
        const name = Facts.label(record.kind, field, fact === undefined ? "" : fact.label)
        return from === "" ? qsTr("「%1」は「特になし」だけです").arg(name)
            : qsTr("「%1」は%2と同じ文です").arg(name).arg(Say.day(from))
    }

    objectName: "record_" + kind
    columns: Theme.wide ? 2 : 1
    columnSpacing: 20
    rowSpacing: 6

    ColumnLayout {
        spacing: 2
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 150

        Words {
            text: Facts.kind(record.kind)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            text: record.sheetTitle !== "" ? record.sheetTitle : Ask.plainOwn(record.siteName)
            visible: text !== ""
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: 8
        Layout.fillWidth: true
        Layout.preferredWidth: 500

        RecordTrace {
            gone: record.gone
            reason: record.reason
            Layout.fillWidth: true
        }
        Flow {
            spacing: 20
            Layout.fillWidth: true

            Repeater {
                model: record.facts

                Words {
                    required property var modelData

                    visible: modelData.rivals.length === 0
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: modelData.field === "status"
                        ? Facts.value(record.kind, modelData.field, modelData.value)
                        : qsTr("%1：%2")
                            .arg(Facts.label(record.kind, modelData.field, modelData.label))
                            .arg(Facts.value(record.kind, modelData.field, modelData.value))
                    bold: modelData.field === "status"
                }
            }
        }
        Repeater {
            model: record.facts

            DayContested {
                kind: record.kind
                today: record.today
                choosable: record.mayWrite
                onChosen: (field, change) => record.chosen(field, change)
                Layout.fillWidth: true
            }
        }
        Words {
            visible: record.contested && !record.mayWrite
            text: qsTr("本人か、受けもちの支援者が選びます")
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Repeater {
            model: record.copied

            Words {
                required property var modelData

                objectName: "copied_" + modelData.field
                text: record.copiedText(modelData.field, modelData.day)
                size: Theme.sizeLabel
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: record.authors

            ByLine {
                required property var modelData

                way: modelData.way
                text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                                  Say.moment(modelData.at, record.today)], "  ")
                Layout.fillWidth: true
            }
        }
        WaitingBadge {
            visible: record.waiting
        }
        DaySettled {
            kind: record.kind
            settled: record.settled
            today: record.today
            Layout.fillWidth: true
        }
        DayReplaced {
            kind: record.kind
            replaced: record.replaced
            today: record.today
            Layout.fillWidth: true
        }
        Flow {
            id: deeds

            spacing: 8
            Layout.fillWidth: true

            AppButton {
                objectName: "editAttendance"
                width: Math.min(implicitWidth, deeds.width)
                visible: record.mayWrite && record.kind === "attendance"
                kind: "quiet"
                iconName: "edit"
                text: qsTr("出欠をなおす")
                onClicked: record.opened()
            }
            AppButton {
                objectName: "commentOn_" + record.kind
                width: Math.min(implicitWidth, deeds.width)
                kind: "quiet"
                iconName: "comment"
                text: qsTr("この記録にコメント")
                name: text + " " + Facts.kind(record.kind)
                onClicked: record.commentWanted()
            }
            MoveRecord {
                width: Math.min(implicitWidth, deeds.width)
                code: record.kind
                usable: record.movable && !record.gone
                onClicked: record.moved()
            }
        }
    }
}
