// Head of a participant's page: もどる, where one is, よみあげ and やすむ. Goes to two rows where
// large words need it. On a phone よみあげ has a row of its own where the others leave it no room,
// so that they stand where they stand without a voice. A phone at 200 % needs its height for what
// is asked: there よみあげ is its symbol alone, and where one is scrolls with the page
// (ParticipantFrame).
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Item {
    id: head

    required property var frame // the ParticipantFrame; naming the type would be a circle
    property alias content: headPlace.data
    property alias actions: actionPlace.data

    readonly property int gap: Theme.cramped ? 8 : 12
    readonly property bool ownStage: headPlace.children.length === 0
    // Not headPlace.visible, which is false while what it lies in is not shown.
    readonly property bool contentShown: !ownStage && frame.headContentVisible
    // The same on pages with and without もどる, so that it stands at one place on all of them.
    readonly property real leading: Math.max(back.implicitWidth,
        (contentShown ? headPlace.implicitWidth : 0)
        + (actionPlace.visible ? actionPlace.implicitWidth : 0))
    readonly property bool speakBelow: Theme.phone && !Theme.cramped && frame.speakVisible
        && leading + idle.implicitWidth + restButton.implicitWidth + 24 > width

    implicitHeight: column.implicitHeight

    component SpeakButton: HeadButton {
        objectName: "speak"
        selected: head.frame.speaking
        iconName: selected ? "stop" : "speaker"
        text: Theme.cramped ? "" : name
        name: selected ? head.frame.stopText : head.frame.speakText
        implicitWidth: Math.max(stacked === idle.stacked ? idle.implicitWidth : 0,
                                implicitContentWidth + leftPadding + rightPadding)
        onClicked: head.frame.speak()
    }

    HeadButton { // as wide as the button is while it is silent: it stays so under a finger
        id: idle

        opacity: 0 // what is not visible has no size
        enabled: false
        iconName: "speaker"
        text: Theme.cramped ? "" : head.frame.speakText
        Accessible.ignored: true
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 4

        GridLayout {
            columns: Theme.phone && left.implicitWidth + right.implicitWidth + head.gap > head.width
                     ? 1 : 2
            columnSpacing: head.gap
            rowSpacing: 8
            Layout.fillWidth: true
            Layout.minimumHeight: 76
            Layout.topMargin: Theme.phone ? 8 : 20
            Layout.bottomMargin: Theme.phone ? 8 : 20

            RowLayout {
                id: left

                visible: head.frame.backVisible || head.contentShown || head.ownStage
                spacing: 12
                Layout.fillWidth: true

                HeadButton {
                    id: back

                    objectName: "back"
                    visible: head.frame.backVisible
                    iconName: "back"
                    text: head.frame.backText
                    onClicked: head.frame.back()
                    Layout.alignment: Qt.AlignTop
                }
                RowLayout {
                    id: headPlace

                    visible: head.contentShown
                    Layout.fillWidth: true
                }
                StageWords {
                    visible: head.ownStage && !Theme.phone
                    title: head.frame.headTitle
                    progressText: head.frame.progressText
                    total: head.frame.progressTotal
                    current: head.frame.progressCurrent
                    Layout.fillWidth: true
                    Layout.leftMargin: 8
                }
                Item {
                    visible: Theme.phone && !Theme.cramped
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                id: right

                spacing: head.gap
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignRight | Qt.AlignTop

                RowLayout {
                    id: actionPlace

                    visible: children.length > 0
                    spacing: 12
                }
                SpeakButton {
                    id: speak

                    visible: head.frame.speakVisible && !head.speakBelow
                }
                HeadButton {
                    id: restButton

                    objectName: "rest"
                    // Its place is kept, so that よみあげ is at one place on all pages.
                    visible: head.frame.restVisible || head.frame.speakVisible
                    opacity: head.frame.restVisible ? 1 : 0
                    enabled: head.frame.restVisible
                    Accessible.ignored: !head.frame.restVisible
                    iconName: "cup"
                    text: head.frame.restText
                    onClicked: head.frame.rest()
                }
            }
        }
        SpeakButton {
            visible: head.speakBelow
            stacked: false
            Layout.alignment: Qt.AlignRight
            Layout.bottomMargin: 8
        }
        StageWords {
            visible: Theme.phone && !Theme.cramped && head.ownStage
                     && (head.frame.headTitle !== "" || head.frame.progressTotal > 0)
            title: head.frame.headTitle
            progressText: head.frame.progressText
            total: head.frame.progressTotal
            current: head.frame.progressCurrent
            Layout.fillWidth: true
        }
    }
}
