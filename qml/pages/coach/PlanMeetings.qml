// The meetings about a person, newest first.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: list

    required property PlanPage page
    required property string today

    spacing: Theme.rowGap

    Words {
        text: qsTr("会議と振り返り")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: list.page.meetings

        RowCard {
            id: meeting

            required property string key
            required property string purpose
            required property string day
            required property string words
            required property string decided
            required property bool waiting
            required property bool contested

            objectName: "meeting_" + key
            title: PlanFacts.purpose(purpose)
            subtitle: Say.joined([OfficeFacts.date(day),
                                  Ask.plainOwn(decided !== "" ? decided : words)], "  ")
            onClicked: list.page.openMeeting(key)
            Layout.fillWidth: true

            ContestedBadge {
                visible: meeting.contested
            }
            WaitingBadge {
                visible: meeting.waiting && !meeting.contested
            }
        }
    }
    Words {
        visible: list.page.meetings.count === 0
        text: qsTr("会議の記録は、まだありません")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "planMoreMeetings"
        visible: list.page.moreMeetings
        iconAfter: "down"
        text: qsTr("もっと前を見る")
        onClicked: list.page.showMoreMeetings()
        Layout.fillWidth: true
    }
}
