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
    required property var facts
    required property var authors
    required property bool waiting
    required property bool contested
    required property bool gone
    required property var copied // [{field, day}]
    property string today: ""
    property bool editable: false

    signal settled(string field, string change)
    signal opened

    // Said to whoever reads it, as a fact; it asks for nothing.
    function copiedText(field: string, from: string): string {
        const name = Facts.label(record.kind, field, "")
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
            text: Ask.plainOwn(record.siteName)
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

        Badge {
            visible: record.gone
            hue: "tsuchi"
            iconName: "x"
            text: qsTr("取り消した記録")
        }
        Flow {
            spacing: 20
            Layout.fillWidth: true

            Repeater {
                model: record.facts

                Words {
                    required property var modelData

                    visible: modelData.rivals.length === 0
                    width: Math.min(implicitWidth, parent.width)
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

            ColumnLayout {
                id: twice

                required property var modelData

                visible: modelData.rivals.length > 0
                spacing: 8
                Layout.fillWidth: true

                RowLayout {
                    spacing: 8
                    Layout.fillWidth: true

                    AppIcon {
                        name: "fork"
                        size: Theme.size(24)
                        color: Theme.attD
                    }
                    Words {
                        text: qsTr("%1の記録が2つあります").arg(
                            Facts.label(record.kind, twice.modelData.field, twice.modelData.label))
                        bold: true
                        color: Theme.attD
                        Layout.fillWidth: true
                    }
                }
                Repeater {
                    model: [twice.modelData].concat(twice.modelData.rivals)

                    RowCard {
                        id: candidate

                        required property var modelData
                        required property int index

                        objectName: "settle_" + modelData.field + "_" + index
                        pressable: record.editable
                        trailingShown: !Theme.cramped
                        title: Facts.value(record.kind, modelData.field, modelData.value)
                        subtitle: Say.joined([
                            Say.by(modelData.by, modelData.bySelf, modelData.way),
                            Say.moment(modelData.at, record.today),
                            Say.tablet(modelData.here)], "・")
                        onClicked: record.settled(modelData.field, modelData.key)
                        Layout.fillWidth: true

                        AppText {
                            visible: record.editable
                            text: Say.plain(qsTr("こちらにする"))
                            color: Theme.primary
                        }
                    }
                }
            }
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
        Badge {
            visible: record.waiting
            hue: "wait"
            iconName: "cloudoff"
            text: qsTr("送信待ち")
        }
        AppButton {
            objectName: "editAttendance"
            visible: record.editable && record.kind === "attendance"
            kind: "quiet"
            iconName: "edit"
            text: qsTr("出欠をなおす")
            onClicked: record.opened()
        }
    }
}
