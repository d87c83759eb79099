// A day of the queue: a check to sign it with others, the day itself to open. What came after a
// signature stands below it, so that nothing is signed unseen.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: row

    required property string key
    required property string day
    required property string personName
    required property string siteName
    required property var authors
    required property string status
    required property int differences
    required property var amendments
    required property bool choosable
    required property bool chosen

    property string today: ""
    readonly property bool dayApart: Theme.wide // a column of its own
    readonly property string writers: qsTr("書いた人 %1").arg(Say.writers(authors))
    readonly property string afterDay: Theme.phone || Theme.scale > 1.3 ? "\n" : " "

    signal choiceWanted(bool wanted)
    signal opened

    spacing: 8

    AppCheckBox {
        objectName: "choose_" + row.key
        enabled: row.choosable
        checked: row.chosen
        Accessible.name: Say.plain(qsTr("%1 %2を選ぶ").arg(Say.day(row.day)).arg(row.personName))
        onToggled: row.choiceWanted(checked)
        Layout.alignment: row.amendments.length > 0 ? Qt.AlignTop : Qt.AlignVCenter
        Layout.topMargin: row.amendments.length > 0 ? 10 : 0
    }
    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true

        RowCard {
            objectName: "open_" + row.key
            title: row.dayApart ? row.personName
                : Say.dayInRow(row.day) + row.afterDay + row.personName
            subtitle: Say.joined([Theme.phone ? badge.text : "", row.dayApart ? "" : row.siteName,
                row.writers], "  ")
            name: Say.joined([Say.day(row.day), row.personName, badge.text, row.siteName,
                              row.writers], " ")
            leadingShown: row.dayApart
            trailingShown: !Theme.phone
            onClicked: row.opened()
            Layout.fillWidth: true

            leading: ColumnLayout {
                spacing: 0
                Layout.minimumWidth: Theme.size(196)
                Layout.maximumWidth: Theme.size(196)

                Words {
                    text: Say.dayInRow(row.day)
                    size: Theme.sizeLead
                    bold: true
                    spoken: false
                    Layout.fillWidth: true
                }
                Words {
                    text: row.siteName
                    size: Theme.sizeLabel
                    color: Theme.ink2
                    spoken: false
                    Layout.fillWidth: true
                }
            }

            Badge {
                id: badge

                hue: Facts.dayHue(row.status)
                iconName: Facts.dayIcon(row.status)
                text: Facts.dayStatus(row.status, row.differences)
            }
        }
        Repeater {
            model: row.amendments

            DayAmendment {
                required property var modelData

                objectName: "queueAmendment_" + row.key + "_" + modelData.field
                kind: modelData.kind
                field: modelData.field
                label: modelData.label
                was: modelData.was
                now: modelData.now
                reason: modelData.reason
                by: modelData.by
                bySelf: modelData.bySelf
                way: modelData.way
                at: modelData.at
                late: modelData.late
                today: row.today
                Layout.fillWidth: true
            }
        }
    }
}
