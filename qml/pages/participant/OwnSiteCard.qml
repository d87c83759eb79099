// One site of the participant's day.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: card

    required property string key
    required property string name
    required property string plannedStart
    required property string plannedEnd
    required property string status
    required property string arrived
    required property string leftAt

    readonly property var aloud: [siteName, standing, arrive, leave, fixArrived, fixLeft]

    signal arrivedNow
    signal leftNow
    signal fixed(string field) // なおす

    radius: Theme.radiusCard

    ColumnLayout {
        width: card.availableWidth
        spacing: 16

        RowLayout {
            spacing: 20
            Layout.fillWidth: true

            IconTile {
                visible: !Theme.cramped
                iconName: "sun"
                hue: "asa"
                size: Theme.size(Theme.phone ? 72 : 96)
            }
            ColumnLayout {
                spacing: 4
                Layout.fillWidth: true

                Words {
                    id: siteName

                    text: card.name
                    size: Theme.sizeCardTitle
                    bold: true
                    Layout.fillWidth: true
                }
                Words {
                    id: standing

                    text: card.status === "" ? Say.span(card.plannedStart, card.plannedEnd)
                        : card.leftAt !== "" ? qsTr("%1に帰りました").arg(Say.time(card.leftAt))
                        : card.arrived !== "" ? qsTr("%1に来ました").arg(Say.time(card.arrived))
                        : Say.status(card.status)
                    size: Theme.sizeParticipant
                    color: card.status === "" ? Theme.ink2 : Theme.primary
                    bold: card.status !== ""
                    Layout.fillWidth: true
                }
            }
        }
        AppButton {
            id: arrive

            objectName: "arrive_" + card.key
            // Also after an absence that was called in, and a lateness: here the person is.
            visible: card.arrived === "" && card.leftAt === "" && card.status !== "closed"
            participant: true
            kind: "primary"
            iconName: "check"
            text: qsTr("来ました")
            fontSize: Theme.sizeAnswer
            onClicked: card.arrivedNow()
            Layout.fillWidth: true
        }
        AppButton {
            id: leave

            objectName: "leave_" + card.key
            visible: card.arrived !== "" && card.leftAt === ""
            participant: true
            kind: "soft"
            iconName: "leave"
            text: qsTr("帰ります")
            fontSize: Theme.sizeAnswer
            onClicked: card.leftNow()
            Layout.fillWidth: true
        }
        Flow {
            visible: card.arrived !== ""
            spacing: 12
            Layout.fillWidth: true

            AppButton {
                id: fixArrived

                objectName: "fixArrived_" + card.key
                width: Math.min(implicitWidth, parent.width)
                participant: true
                iconName: "edit"
                text: qsTr("来た時刻をなおす")
                fontSize: Theme.px(Theme.phone ? 20 : 22)
                onClicked: card.fixed("arrived")
            }
            AppButton {
                id: fixLeft

                objectName: "fixLeft_" + card.key
                width: Math.min(implicitWidth, parent.width)
                visible: card.leftAt !== ""
                participant: true
                iconName: "edit"
                text: qsTr("帰った時刻をなおす")
                fontSize: Theme.px(Theme.phone ? 20 : 22)
                onClicked: card.fixed("left")
            }
        }
    }
}
