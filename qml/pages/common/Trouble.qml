// The tablet cannot begin, or not go on: what happened, that nothing is lost, what to do.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

BarePage {
    id: trouble

    required property AppContext app
    required property TroublePage page

    name: page.reopenable ? qsTr("記録を読み出せません") : qsTr("このタブレットを開けません")
    headTitle: trouble.page.enrollable ? qsTr("歩み") : name
    headMark: true

    ProblemPanel {
        objectName: "troubleProblem"
        problem: trouble.page.problem
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "troubleEnrol"
        visible: trouble.page.enrollable
        kind: "primary"
        main: true
        text: qsTr("もう一度登録する")
        iconAfter: "next"
        onClicked: trouble.page.enrol()
    }
    AppButton {
        objectName: "troubleReopen"
        visible: trouble.page.reopenable
        kind: "primary"
        main: true
        text: qsTr("もう一度開く")
        iconAfter: "next"
        onClicked: trouble.page.reopen()
    }
}
