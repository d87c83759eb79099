// Everyone this person looks after, in the order of their readings.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: people

    required property PeoplePage page

    heading: qsTr("利用者")
    subheading: qsTr("%1人").arg(page.people.count)
    actions: ToSites {
        visible: !Theme.phone
    }

    ToSites {
        visible: Theme.phone
        Layout.fillWidth: true
    }

    Repeater {
        model: people.page.people

        RowCard {
            id: card

            required property string key
            required property string name
            required property string kana
            required property string letter
            required property string hue
            required property string siteName

            objectName: "person_" + key
            title: name
            subtitle: Say.joined([kana, siteName], "  ")
            leading: Avatar {
                letter: card.letter
                hue: card.hue
            }
            onClicked: people.page.openPerson(key)
            Layout.fillWidth: true
        }
    }
    Words {
        visible: people.page.people.count === 0
        text: qsTr("受けもつ人の記録は、まだこのタブレットにありません")
        color: Theme.ink2
        Layout.fillWidth: true
    }

    component ToSites: AppButton {
        objectName: "peopleSites"
        iconName: "pin"
        text: qsTr("はたらく場")
        onClicked: people.page.openSites()
    }
}
