// The line of the day's tasks: how many there are, and whether they were marked.
import QtQuick
import Ayumi.ViewModels

HomeLine {
    id: line

    required property HomePage page
    readonly property TaskGlance glance: page.tasks

    objectName: "homeTasks"
    visible: glance.there
    iconName: "wrench"
    hue: "asa"
    title: qsTr("きょうの仕事")
    detail: glance.begun ? qsTr("書きかけがあります")
        : glance.tasks === 0 ? qsTr("きょうはありません")
        : glance.marked === 0 ? qsTr("%1あります").arg(Ask.count(glance.tasks))
        : glance.marked < glance.tasks
        ? qsTr("%1のうち、%2書きました").arg(Ask.count(glance.tasks))
              .arg(Ask.count(glance.marked))
        : qsTr("%1に書きました").arg(Say.time(glance.at.slice(11, 16)))
    onClicked: page.open("ownTasks")
}
