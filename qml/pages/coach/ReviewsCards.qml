// On the first pages of staff: how many plans are to be looked at again, and how many talks.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: cards

    required property ReviewsDue reviews
    readonly property var entries: [
        {key: "over", names: cards.reviews.over,
         title: qsTr("期限のすぎた見直し %1人").arg(cards.reviews.over.length)},
        {key: "soon", names: cards.reviews.soon,
         title: qsTr("%1日以内の見直し %2人").arg(cards.reviews.warningDays)
            .arg(cards.reviews.soon.length)},
        {key: "talks", names: cards.reviews.talks,
         title: qsTr("毎月の振り返り %1人").arg(cards.reviews.talks.length)}
    ]

    visible: reviews.any
    spacing: 12

    Repeater {
        model: cards.entries.filter(one => one.names.length > 0)

        RowCard {
            required property var modelData

            objectName: "reviews_" + modelData.key
            title: modelData.title
            subtitle: Say.names(modelData.names.map(name => Ask.plainOwn(name)))
            leading: IconTile {
                iconName: "cal"
                hue: "wait"
            }
            onClicked: cards.reviews.open()
            Layout.fillWidth: true
        }
    }
}
