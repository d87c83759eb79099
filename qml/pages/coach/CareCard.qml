// Something a person has to look at: a contested record, a quarantined change.
import QtQuick
import Ayumi.Components

RowCard {
    id: card

    required property string key
    required property string kind // flag, returned, words, contested, quarantined, unleft
    required property string personName
    required property string day
    required property string siteName

    objectName: "care_" + key
    name: Say.plain(title + " " + subtitle)
    title: kind === "flag" ? qsTr("たすけてほしい")
        : kind === "returned" ? qsTr("差し戻された日")
        : kind === "words" ? qsTr("本人からの言葉")
        : kind === "unleft" ? qsTr("出た時刻がまだの支援記録")
        : kind === "contested" ? qsTr("記録が2つある") : qsTr("別に置いた記録")
    subtitle: Say.joined([qsTr("%1さん").arg(personName), Say.shortDay(day), siteName], "・")
    leading: IconTile {
        iconName: card.kind === "flag" ? "hand" : card.kind === "returned" ? "ret"
            : card.kind === "words" ? "comment" : card.kind === "unleft" ? "clock"
            : card.kind === "contested" ? "fork" : "doc"
        hue: card.kind === "returned" ? "ret" : card.kind === "words" ? "mizu"
            : card.kind === "unleft" ? "wait" : "att"
    }
}
