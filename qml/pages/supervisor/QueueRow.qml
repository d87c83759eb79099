// A day of the queue: a check to sign it with others, the day itself to open.
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
    required property bool bySelf
    required property string status
    required property int differences
    required property bool choosable
    required property bool chosen

    readonly property string writers: Say.joined(
        authors.concat(bySelf ? [Say.plain(qsTr("本人"))] : []), "・")

    signal choiceWanted(bool wanted)
    signal opened

    spacing: 8

    AppCheckBox {
        objectName: "choose_" + row.key
        enabled: row.choosable
        checked: row.chosen
        Accessible.name: Say.plain(qsTr("%1 %2を選ぶ").arg(Say.day(row.day)).arg(row.personName))
        onToggled: row.choiceWanted(checked)
    }
    RowCard {
        objectName: "open_" + row.key
        title: Theme.phone ? Say.shortDay(row.day) + " " + row.personName
                           : Say.day(row.day) + "  " + row.personName
        subtitle: Say.joined([Theme.phone ? badge.text : "", row.siteName,
            qsTr("書いた人 %1").arg(row.writers)], "  ")
        name: Say.plain(Say.joined([title, Theme.phone ? "" : badge.text, subtitle], " "))
        trailingShown: !Theme.phone
        onClicked: row.opened()
        Layout.fillWidth: true

        Badge {
            id: badge

            hue: Facts.dayHue(row.status)
            iconName: Facts.dayIcon(row.status)
            text: Facts.dayStatus(row.status, row.differences)
        }
    }
}
