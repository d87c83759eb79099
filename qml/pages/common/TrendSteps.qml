// Which six weeks are shown, and the way to those before and after.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: steps

    required property TrendsPage page
    property bool participant: false
    readonly property var aloud: [span, first, atOffice]

    spacing: 8

    RubyText {
        id: span

        objectName: "trendSpan"
        text: qsTr("%1から %2まで").arg(Say.day(steps.page.from)).arg(Say.day(steps.page.to))
        size: steps.participant ? Theme.px(24) : Theme.sizeBody
        bold: true
        phrased: Theme.phone
        keepBand: false
        Layout.fillWidth: true
    }
    WrapRow {
        spacing: 12
        lineSpacing: 8
        Layout.fillWidth: true

        AppButton {
            objectName: "trendsEarlier"
            visible: steps.page.canEarlier
            participant: steps.participant
            iconName: "back"
            text: qsTr("前の6週")
            onClicked: steps.page.earlier()
        }
        AppButton {
            objectName: "trendsLater"
            visible: steps.page.canLater
            participant: steps.participant
            text: qsTr("つぎの6週")
            iconAfter: "next"
            onClicked: steps.page.later()
        }
    }
    Words {
        id: first

        objectName: "trendsFirst"
        visible: !steps.page.canEarlier
        text: qsTr("これより前の記録は、このタブレットにありません。")
        size: steps.participant ? Theme.sizeParticipant : Theme.sizeBody
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Words {
        id: atOffice

        objectName: "trendsAtOffice"
        visible: steps.page.atOffice
        text: qsTr("この週の記録の一部は、事務所にあります。")
        size: steps.participant ? Theme.sizeParticipant : Theme.sizeBody
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
