// Something a person has to look at: a contested record, a quarantined change.
import QtQuick
import Ayumi.Components

RowCard {
    id: card

    required property string key
    // flag, returned, words, goals, contested, quarantined, unleft, visit
    required property string kind
    required property string personName
    required property string day
    required property string siteName
    // of goals how many people besides; of a visit on how many days they did not come
    required property int count
    required property string recordKind // of what is contested or set aside

    objectName: "care_" + key
    title: kind === "flag" ? qsTr("たすけてほしい")
        : kind === "returned" ? qsTr("差し戻された日")
        : kind === "words" ? qsTr("本人からの言葉")
        : kind === "goals" ? qsTr("見てほしい目標")
        : kind === "unleft" ? qsTr("出た時刻がまだの支援記録")
        : kind === "visit" ? qsTr("訪問の時期です")
        : kind === "contested" ? qsTr("記録が2つある") : qsTr("別に置いた記録")
    subtitle: Say.joined([recordKind === "" ? "" : Facts.kind(recordKind),
                          personName === "" ? "" : qsTr("%1さん").arg(personName),
                          count === 0 ? ""
                              : kind === "visit" ? qsTr("%1日つづけて来ていない").arg(count)
                              : qsTr("ほか%1人").arg(count),
                          Say.shortDay(day), siteName], "・")
    leading: IconTile {
        iconName: card.kind === "flag" ? "hand" : card.kind === "returned" ? "ret"
            : card.kind === "words" ? "comment" : card.kind === "goals" ? "flag"
            : card.kind === "unleft" ? "clock" : card.kind === "visit" ? "person"
            : card.kind === "contested" ? "fork" : "doc"
        hue: card.kind === "returned" ? "ret" : card.kind === "words" ? "mizu"
            : card.kind === "goals" ? "matsu" : card.kind === "unleft" ? "wait" : "att"
    }
}
