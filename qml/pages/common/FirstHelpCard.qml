// Three sentences about the own first page, until they are put away; in the settings, to be read
// again. Where they would push away what is to be done they stand behind one button.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Panel {
    id: help

    required property AppContext app
    property bool here: true // it belongs on this page
    property bool again: false // to be read again: never put away

    readonly property bool participant: !app.session.staff
    readonly property bool folds: again || (participant ? Theme.phone : Theme.cramped)
    property bool opened: false
    readonly property bool read: !folds || opened
    readonly property var sentences: participant ? [
        qsTr("カードを押すと、きょうのことを書けます。"),
        qsTr("答えたくないことは、書かなくてもいいです。"),
        qsTr("つらいときは、「たすけてほしい」を押してください。")
    ] : app.session.role === "supervisor" ? [
        qsTr("はじめの画面に、署名を待つ日が古い順に出ます。"),
        qsTr("署名のあとになおされた日は、もう一度そこに出ます。"),
        qsTr("はたらく場と新しい人は、「利用者」から入れます。")
    ] : [
        qsTr("はじめの画面に、きょう行く場所と会う人が出ます。"),
        qsTr("電波がなくても書けて、つながると自動で送ります。"),
        qsTr("本人に書いてもらうときは、その人の画面からタブレットを渡します。")
    ]
    readonly property var aloud: read ? sentences : []

    objectName: "firstHelp"
    visible: here && (again || app.firstHelp.shown && !app.practice)
    hue: "mizu"
    padding: read ? 16 : 8

    GridLayout {
        width: help.availableWidth
        columns: Theme.wide && !help.folds ? 2 : 1
        columnSpacing: 16
        rowSpacing: 12

        ColumnLayout {
            visible: help.read
            spacing: 8
            Layout.fillWidth: true

            Repeater {
                model: help.sentences

                Words {
                    required property string modelData

                    text: modelData
                    size: help.participant ? Theme.px(Theme.phone ? 20 : 24) : Theme.sizeBody
                    phrased: true
                    Layout.fillWidth: true
                }
            }
            ProblemPanel {
                objectName: "firstHelpProblem"
                problem: help.app.firstHelp.problem
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "firstHelpOpen"
            visible: help.folds && (!help.opened || help.again)
            participant: help.participant
            kind: "quiet"
            iconName: "info"
            text: help.opened ? qsTr("使いかたをとじる") : qsTr("使いかた")
            onClicked: help.opened = !help.opened
        }
        AppButton {
            objectName: "firstHelpPutAway"
            visible: !help.again && help.read
            participant: help.participant
            iconName: "check"
            text: qsTr("しまう")
            onClicked: help.app.firstHelp.putAway()
            Layout.alignment: Qt.AlignRight | Qt.AlignBottom
        }
    }
}
