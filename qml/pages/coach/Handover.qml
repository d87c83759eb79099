// Handing over: whose screens these are, in large, and one question. Only the staff member's own
// secret leads back from here.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: handover

    required property HandoverPage page

    title: qsTr("タブレットを渡す")
    backVisible: false
    aloud: [name, question, yes, no, whoReads, fromWhom, giveBack]
    footVisible: false
    centred: true
    bodySpacing: Theme.phone ? 20 : 36
    onRest: page.rest()

    component FromWhom: PlainFact {
        iconName: "tablet"
        color: Theme.ink2
        text: qsTr("%1さんから渡しています").arg(handover.page.coachMarkup)
        Layout.fillWidth: true
    }

    headContentVisible: !Theme.phone
    headContent: FromWhom {}
    headActions: AppButton {
        objectName: "giveBack"
        participant: true
        stacked: Theme.phone
        iconName: "lock"
        text: Theme.phone ? qsTr("もどす") : qsTr("コーチにもどす")
        name: qsTr("コーチにもどす")
        onClicked: handover.page.giveBack()
    }

    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 56
        rowSpacing: 24
        Layout.fillWidth: true

        Avatar {
            square: true
            hue: handover.page.hue
            // At large sizes the name and the question come before the picture's size.
            size: Theme.wide ? Math.min(320, Theme.size(320))
                : Theme.scale > 1.5 ? 140 : Theme.size(Theme.phone ? 140 : 240)
            Layout.fillWidth: false
            Layout.alignment: Theme.wide ? Qt.AlignVCenter : Qt.AlignHCenter
        }
        ColumnLayout {
            spacing: Theme.phone ? 16 : 24
            Layout.fillWidth: true

            Words {
                id: name

                objectName: "handoverName"
                text: qsTr("%1 さん").arg(handover.page.markup)
                size: Theme.px(Theme.phone || Theme.scale > 1.5 ? 38 : 56)
                bold: true
                centered: !Theme.wide
                Layout.fillWidth: true
            }
            Words {
                id: question

                text: handover.page.denied ? qsTr("タブレットを%1さんにもどしてください。")
                                             .arg(handover.page.coachMarkup)
                                           : qsTr("あなたの名前ですか。")
                size: Theme.sizeQuestion
                bold: true
                centered: !Theme.wide
                Layout.fillWidth: true
            }
            GridLayout {
                visible: !handover.page.denied
                columns: Theme.phone || Theme.scale > 1.5 ? 1 : 2
                columnSpacing: 20
                rowSpacing: 16
                Layout.fillWidth: true

                AppButton {
                    id: yes

                    objectName: "handoverYes"
                    participant: true
                    kind: "primary"
                    iconName: "check"
                    text: qsTr("はい、わたしです")
                    fontSize: Theme.px(26)
                    implicitHeight: Math.max(Theme.size(104), implicitContentHeight + 24)
                    onClicked: handover.page.yes()
                    Layout.fillWidth: true
                    Layout.preferredWidth: 340
                }
                AppButton {
                    id: no

                    objectName: "handoverNo"
                    participant: true
                    iconName: "x"
                    text: qsTr("ちがいます")
                    fontSize: Theme.px(26)
                    implicitHeight: Math.max(Theme.size(104), implicitContentHeight + 24)
                    onClicked: handover.page.no()
                    Layout.fillWidth: true
                    Layout.preferredWidth: 250
                }
            }
        }
    }
    Rectangle {
        implicitHeight: Theme.lineWidth
        color: Theme.line
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 40
        rowSpacing: 16
        Layout.fillWidth: true

        PlainFact {
            id: whoReads

            objectName: "whoReads"
            visible: handover.page.readers.length > 0
            iconName: "eye"
            text: qsTr("あなたの記録を見る人は、%1です。").arg(Say.names(handover.page.readers))
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        FromWhom {
            id: fromWhom

            visible: Theme.phone // in the head there is no room for it
        }
        PlainFact {
            id: giveBack

            iconName: "ret"
            text: qsTr("終わったら、タブレットを%1さんに返してください。")
                .arg(handover.page.coachMarkup)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
