// The card of the day's goals: how many there are, and whether they were marked.
import QtQuick
import Ayumi.ViewModels

HomeCard {
    id: card

    required property HomePage page

    objectName: "homeGoals"
    title: Ask.title("goal_mark")
    iconName: "flag"
    hue: "matsu"
    done: page.goals > 0 && page.goalsMarked === page.goals && !page.goalsBegun
    standing: page.goals === 0 ? qsTr("きょうはありません")
        : page.goalsBegun ? qsTr("書きかけがあります")
        : page.goalsMarked === 0 ? qsTr("%1つあります").arg(page.goals)
        : page.goalsMarked < page.goals
        ? qsTr("%1つのうち、%2つ書きました").arg(page.goals).arg(page.goalsMarked)
        : qsTr("%1に書きました").arg(Say.time(page.goalsAt.slice(11, 16)))
    onClicked: page.open(page.goals > 0 ? "marks" : "ownGoals")
}
