// One thing that was said: who, when, the words.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: said

    required property string key
    required property string text
    required property string by // as markup
    required property bool own
    required property string way
    required property string at
    required property bool waiting
    property string today: ""
    property bool practice: false // then it goes nowhere

    readonly property var aloud: [whoAndWhen, Ask.plainOwn(text), onItsWay]
    readonly property string who: own ? Say.joined([qsTr("あなた"), Say.byWay(way)], "・")
                                      : qsTr("%1さん").arg(by)

    objectName: "talk_" + key
    radius: Theme.radiusAnswer

    ColumnLayout {
        width: said.availableWidth
        spacing: 6

        Words {
            id: whoAndWhen

            text: Say.joined([said.who, Say.moment(said.at, said.today)], "  ")
            size: Theme.px(Theme.phone ? 20 : 22)
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            text: said.text
            size: Theme.px(Theme.phone ? 22 : 26)
            bold: !said.own
            Layout.fillWidth: true
        }
        PlainFact {
            id: onItsWay

            visible: said.waiting
            iconName: "tabletcheck"
            text: said.practice ? qsTr("練習です。残りません。") : qsTr("電波がつながったら送ります。")
            size: Theme.px(Theme.phone ? 20 : 22)
            Layout.fillWidth: true
        }
    }
}
