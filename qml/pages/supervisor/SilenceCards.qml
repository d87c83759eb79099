// On the first page of a supervisor: of how many people something is silent.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: cards

    required property Silence silence
    required property var unseen // of the sync line
    readonly property bool any: silence.any || unseen.length > 0
    readonly property var entries: [
        {key: "unrecorded", names: silence.unrecorded, iconName: "cal",
         title: qsTr("記録のない日がある人 %1人").arg(silence.unrecorded.length)},
        {key: "uncovered", names: silence.uncovered, iconName: "people",
         title: qsTr("受けもつ支援者がいない人 %1人").arg(silence.uncovered.length)},
        {key: "unconsented", names: silence.unconsented, iconName: "doc",
         title: qsTr("体と心の記録に同意していない人 %1人").arg(silence.unconsented.length)},
        {key: "unseen", names: unseen.map(one => one.name), iconName: "cloudoff",
         title: qsTr("7日より長く、つながっていないタブレット %1台").arg(unseen.length)},
        {key: "goals", names: silence.goals, iconName: "flag",
         title: qsTr("見てほしい目標がある人 %1人").arg(silence.goals.length)}
    ]

    visible: any
    spacing: 12

    Repeater {
        model: cards.entries.filter(one => one.names.length > 0)

        RowCard {
            id: card

            required property var modelData

            objectName: "silence_" + modelData.key
            title: modelData.title
            subtitle: Say.names(modelData.names.map(name => Ask.plainOwn(name)))
            leading: IconTile {
                iconName: card.modelData.iconName
                hue: "wait"
            }
            onClicked: {
                if (modelData.key === "goals")
                    cards.silence.openGoals()
                else
                    cards.silence.open()
            }
            Layout.fillWidth: true
        }
    }
}
