// Who is it? Name cards, sorted by the kana rows. Staff have their own cards behind 支援者.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: cards

    required property AppContext app
    required property CardsPage page

    name: cards.page.staffShown ? qsTr("支援者の名前を選んでください") : qsTr("あなたの名前を選んでください")
    headTitle: qsTr("歩み")
    headDetail: cards.page.agencyName
    headMark: true
    headBeside: [
        Item {
            visible: !Theme.wide && !Theme.cramped
            Layout.fillWidth: true
        },
        AppButton {
            objectName: "cardsLook"
            participant: !Theme.phone
            iconName: "sliders"
            text: qsTr("見えかた")
            leftPadding: 18
            onClicked: cards.page.openSettings()
            Layout.fillWidth: Theme.cramped
        },
        AppButton {
            objectName: "cardsStaff"
            participant: !Theme.phone
            iconName: cards.page.staffShown ? "people" : "lock"
            text: cards.page.staffShown ? qsTr("利用者") : qsTr("支援者")
            leftPadding: 18
            onClicked: cards.page.staffShown = !cards.page.staffShown
            Layout.fillWidth: Theme.cramped
        }
    ]

    Words {
        text: cards.name
        size: Theme.px(Theme.phone ? 26 : 36)
        bold: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "cardsClosed"
        visible: !cards.page.databaseOpen && !cards.page.staffShown
        kind: "info"
        what: qsTr("はじめに支援者がこのタブレットを開けます")
        todo: qsTr("「支援者」を押してください")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "cardsProblem"
        problem: cards.page.problem
        Layout.fillWidth: true
    }
    GridLayout {
        // Room for the picture with what NameCard leaves around it, and five characters of a name
        readonly property real picture: Theme.wide ? Theme.size(124) + 68 : Theme.size(88) + 48
        readonly property real cardWidth: picture + Theme.px(30) * 5

        columns: Math.max(1, Math.min(3, Math.floor((width + 16) / (cardWidth + 16))))
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true
        Layout.maximumWidth: cards.page.cards.count > 1 ? Infinity : Theme.size(620)

        Repeater {
            model: cards.page.cards

            NameCard {
                onClicked: cards.page.choose(key)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    Words {
        visible: cards.page.cards.count === 0
        text: cards.page.staffShown ? qsTr("このタブレットにサインインした支援者は、まだいません")
            : cards.page.filter !== "all" ? qsTr("この行の名前はありません")
            : qsTr("名前のカードは、まだありません。はじめのサインインは、支援者といっしょにします")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    PracticeButton {
        app: cards.app
        visible: !cards.page.staffShown
        participant: true
        Layout.fillWidth: Theme.phone
    }
    AppButton {
        objectName: "cardsFirst"
        visible: cards.page.staffShown
        participant: true
        iconName: "plus"
        text: qsTr("このタブレットをはじめて使う支援者")
        onClicked: cards.page.signIn()
        Layout.fillWidth: Theme.phone
    }
    footVisible: !cards.page.staffShown && cards.page.filters.length > 2 && !Theme.cramped
    foot: Flow {
        spacing: Theme.phone ? 8 : 12
        Layout.fillWidth: true

        Repeater {
            model: cards.page.filters

            AppButton {
                required property string modelData

                objectName: "filter_" + modelData
                participant: !Theme.phone
                selected: cards.page.filter === modelData
                leftPadding: Theme.phone ? 10 : 16
                implicitWidth: Math.max(Theme.size(Theme.phone ? 56 : 84), implicitContentWidth
                                        + (Theme.phone ? 24 : 40))
                fontSize: Theme.px(Theme.phone ? 22 : 24)
                text: modelData === "all" ? qsTr("全部") : modelData === "ら" ? qsTr("ら・わ")
                                                                            : modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checked: selected
                onClicked: cards.page.filter = modelData
            }
        }
    }
}
