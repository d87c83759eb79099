// One workplace of the register: when it is open, what is done there, whether that is still known.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: row

    required property string key
    required property string name
    required property string work
    required property string weekdays
    required property string opens
    required property string closes
    required property string confirmedOn
    required property bool confirmationDue
    required property bool waiting
    required property bool contested
    required property bool gone

    signal opened

    spacing: 4

    RowCard {
        objectName: "site_" + row.key
        title: Ask.plainOwn(row.name)
        subtitle: Ask.plainOwn(row.work.split("\n")[0])
        leading: IconTile {
            visible: !Theme.cramped
            iconName: "pin"
            hue: row.gone ? "tsuchi" : row.confirmationDue ? "wait" : "mizu"
        }
        onClicked: row.opened()
        Layout.fillWidth: true
    }
    WrapRow {
        spacing: 8
        Layout.leftMargin: Theme.phone ? 10 : 18 // where the card's own words begin
        Layout.bottomMargin: 4
        Layout.fillWidth: true

        Words {
            visible: text !== ""
            text: Say.joined([Say.weekdays(row.weekdays), Say.span(row.opens, row.closes)], "  ")
            size: Theme.sizeLabel
            color: Theme.ink2
        }
        SiteConfirmed {
            visible: !row.gone
            day: row.confirmedOn
            due: row.confirmationDue
        }
        ContestedBadge {
            visible: row.contested
        }
        WaitingBadge {
            visible: row.waiting
        }
    }
}
