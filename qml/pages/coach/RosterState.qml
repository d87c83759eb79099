// How a person's day stands as a badge; where nothing is recorded yet, the taps that record it.
import QtQuick
import Ayumi.Components
import Ayumi.Style

Item {
    id: place

    required property string person
    required property string rowKey
    required property string standing
    required property string status
    required property string arrived
    required property string leftAt
    required property string noticeAt
    required property bool roomy

    // All three taps where they fit on the line; else 出席, and the rest behind the dots.
    readonly property bool allTaps: roomy && taps.fullWidth <= width

    signal recorded(string status)

    implicitWidth: standing === "none" ? present.implicitWidth : badge.implicitWidth
    implicitHeight: Math.max(present.implicitHeight, badge.height)

    Badge {
        id: badge

        objectName: "state_" + place.rowKey
        anchors.verticalCenter: parent.verticalCenter
        visible: place.standing !== "none"
        width: Math.min(implicitWidth, place.width)
        hue: place.standing === "contested" ? "att" : Say.statusHue(place.status)
        iconName: place.standing === "contested" ? "fork"
                                              : Say.statusIcon(place.status, place.noticeAt !== "")
        text: place.standing !== "contested"
              ? Say.standing(place.status, place.arrived, place.leftAt, place.noticeAt)
              : place.roomy && Theme.wide ? qsTr("記録が2つあります。どちらも残っています")
              : place.roomy ? qsTr("記録が2つあります") : qsTr("2つある")
    }
    Row {
        id: taps

        readonly property real fullWidth: present.implicitWidth + late.implicitWidth
                                          + absent.implicitWidth + 2 * spacing

        anchors.verticalCenter: parent.verticalCenter
        visible: place.standing === "none"
        spacing: 8

        AppButton {
            id: present

            objectName: "present_" + place.rowKey
            kind: "soft"
            text: qsTr("出席")
            name: text + " " + place.person
            iconName: "check"
            onClicked: place.recorded("present")
        }
        AppButton {
            id: late

            objectName: "late_" + place.rowKey
            visible: place.allTaps
            text: qsTr("遅刻")
            name: text + " " + place.person
            leftPadding: 16
            onClicked: place.recorded("late")
        }
        AppButton {
            id: absent

            objectName: "absent_" + place.rowKey
            visible: place.allTaps
            text: qsTr("欠席")
            name: text + " " + place.person
            leftPadding: 16
            onClicked: place.recorded("absent")
        }
    }
}
