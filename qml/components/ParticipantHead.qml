// Head of a participant's page: もどる, where one is, よみあげ and やすむ. Goes to two rows where
// large words need it.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Item {
    id: head

    required property var frame // the ParticipantFrame; naming the type would be a circle
    property alias content: headPlace.data
    property alias actions: actionPlace.data

    readonly property bool ownStage: headPlace.children.length === 0

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 4

        GridLayout {
            columns: Theme.phone && left.implicitWidth + right.implicitWidth + 12 > head.width
                     ? 1 : 2
            columnSpacing: 12
            rowSpacing: 8
            Layout.fillWidth: true
            Layout.minimumHeight: 76
            Layout.topMargin: Theme.phone ? 8 : 20
            Layout.bottomMargin: Theme.phone ? 8 : 20

            RowLayout {
                id: left

                visible: head.frame.backVisible || headPlace.visible || head.ownStage
                spacing: 12
                Layout.fillWidth: true

                HeadButton {
                    objectName: "back"
                    visible: head.frame.backVisible
                    iconName: "back"
                    text: head.frame.backText
                    onClicked: head.frame.back()
                    Layout.alignment: Qt.AlignTop
                }
                RowLayout {
                    id: headPlace

                    visible: children.length > 0 && head.frame.headContentVisible
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
                    visible: Theme.phone
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                id: right

                spacing: 12
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignRight | Qt.AlignTop

                RowLayout {
                    id: actionPlace

                    visible: children.length > 0
                    spacing: 12
                }
                HeadButton {
                    objectName: "speak"
                    visible: head.frame.speakVisible
                    iconName: "speaker"
                    text: head.frame.speakText
                    onClicked: head.frame.speak()
                }
                HeadButton {
                    objectName: "rest"
                    visible: head.frame.restVisible
                    iconName: "cup"
                    text: head.frame.restText
                    onClicked: head.frame.rest()
                }
            }
        }
        StageWords {
            visible: Theme.phone && head.ownStage
                     && (head.frame.headTitle !== "" || head.frame.progressTotal > 0)
            title: head.frame.headTitle
            progressText: head.frame.progressText
            total: head.frame.progressTotal
            current: head.frame.progressCurrent
            Layout.fillWidth: true
        }
    }
}
