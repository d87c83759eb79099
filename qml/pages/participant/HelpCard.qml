// たすけて ほしい as a card: pressed to call, or to see what became of the call.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

PressCard {
    id: card

    property string standing: "" // waiting, reached, seen; empty: not called
    property var from: [] // names as markup: who is told, or who answered

    readonly property var aloud: [titleWords, detailWords]

    flat: true
    ground: Theme.surface
    name: titleWords.plainText + " " + detailWords.plainText
    implicitHeight: Math.max(88, line.implicitHeight + 28)

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.phone ? 14 : 24
        anchors.rightMargin: Theme.phone ? 12 : 20
        spacing: Theme.phone ? 12 : 20

        AppIcon {
            visible: !Theme.cramped
            name: card.standing === "seen" ? "eye" : "hand"
            size: Theme.size(40)
            color: Theme.attD
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Words {
                id: titleWords

                text: card.standing === "seen" ? qsTr("たすけてほしい：見ました")
                    : card.standing === "reached" ? qsTr("たすけてほしい：届きました")
                    : card.standing === "waiting" ? qsTr("まだだれにも届いていません")
                    : qsTr("きょうはたすけてほしい")
                size: Theme.px(24)
                bold: true
                balanced: true
                color: Theme.attD
                spoken: false
                Layout.fillWidth: true
            }
            Words {
                id: detailWords

                text: card.from.length === 0 ? "" : card.standing === "seen"
                    ? qsTr("%1が見ました。").arg(Say.names(card.from)) : card.standing === ""
                    ? qsTr("%1に知らせます。").arg(Say.names(card.from)) : ""
                visible: text !== ""
                size: Theme.sizeParticipant
                phrased: true
                color: Theme.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
        AppIcon {
            name: "next"
            size: Theme.size(28)
            color: Theme.ink2
        }
    }
}
