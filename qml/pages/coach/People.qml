// Everyone this person looks after, in the order of their readings, found by words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: people

    required property PeoplePage page
    readonly property int found: page.people.count

    heading: qsTr("利用者")
    subheading: found === page.all ? qsTr("%1人").arg(page.all)
        : qsTr("%1人のうち %2人").arg(page.all).arg(found)
    actions: ToSites {
        visible: !Theme.phone
    }

    ToSites {
        visible: Theme.phone
        Layout.fillWidth: true
    }
    Field {
        objectName: "peopleWanted"
        visible: people.page.all > 0 || people.page.wanted !== ""
        label: qsTr("さがす")
        hint: qsTr("名前・読み・通称・はたらく場")
        iconName: "search"
        text: people.page.wanted
        onEdited: people.page.wanted = text
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "peopleSearch"
        visible: people.page.wanted !== ""
        iconName: "search"
        text: qsTr("記録の中からさがす")
        onClicked: people.app.openSearch(people.page.wanted)
        Layout.fillWidth: Theme.phone
    }
    AppButton {
        objectName: "personAdd"
        visible: people.page.mayAdd
        iconName: "plus"
        text: qsTr("新しい利用者")
        onClicked: people.page.add()
        Layout.fillWidth: Theme.phone
    }
    Choices {
        visible: people.page.anyEnded
        label: qsTr("だれのことか")
        namePrefix: "peopleEnded_"
        current: people.page.ended ? "yes" : "no"
        choices: [{key: "no", label: qsTr("いまの利用者")},
                  {key: "yes", label: qsTr("利用をおえた人")}]
        onChosen: key => people.page.ended = key === "yes"
        Layout.fillWidth: true
    }

    Repeater {
        model: PageRows {
            frame: people
            rows: people.page.people
        }

        RowCard {
            id: card

            required property string key
            required property string name
            required property string kana
            required property string letter
            required property string hue
            required property string siteName
            required property string state
            required property bool waiting

            objectName: "person_" + key
            title: name
            subtitle: Say.joined([kana, siteName], "  ")
            trailingShown: !Theme.cramped
            leading: Avatar {
                letter: card.letter
                hue: card.hue
            }
            onClicked: people.page.openPerson(key)
            Layout.fillWidth: true

            Badge {
                visible: text !== ""
                hue: "tsuchi"
                text: ServiceWords.state(card.state)
            }
            WaitingBadge {
                visible: card.waiting
            }
        }
    }
    MessagePanel {
        objectName: "peopleNone"
        visible: people.found === 0
        what: people.page.all > 0 ? qsTr("見つかりません")
            : qsTr("受けもつ人の記録は、まだこのタブレットにありません")
        todo: people.page.all > 0 ? qsTr("言葉を減らしてください")
            : people.app.session.role === "supervisor"
            ? qsTr("はたらく場のつぎに、「新しい利用者」から1人めを入れてください")
            : people.page.mayAdd
            ? qsTr("「新しい利用者」から入れるか、サービス管理責任者に受けもちを決めてもらってください")
            : qsTr("サービス管理責任者に、受けもちを決めてもらってください")
        Layout.fillWidth: true
    }

    component ToSites: AppButton {
        objectName: "peopleSites"
        iconName: "pin"
        text: qsTr("はたらく場")
        onClicked: people.page.openSites()
    }
}
