// Who of one's own people works at a workplace now.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: section

    required property var people // [{key, name, letter, hue}]

    signal personWanted(string person)

    spacing: Theme.rowGap

    Words {
        text: qsTr("いま、ここで働く人")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: section.people

        RowCard {
            id: person

            required property var modelData

            objectName: "sitePerson_" + modelData.key
            title: modelData.name
            leading: Avatar {
                letter: person.modelData.letter
                hue: person.modelData.hue
            }
            onClicked: section.personWanted(modelData.key)
            Layout.fillWidth: true
        }
    }
    Words {
        objectName: "sitePeopleNone"
        visible: section.people.length === 0
        text: qsTr("受けもつ人のなかには、いません")
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
