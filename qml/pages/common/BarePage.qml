// A page before or beside the staff side: head, a body that scrolls, nothing else. The head stays.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: bare

    property string name: ""
    property string headTitle: ""
    property string headDetail: ""
    property bool headMark: false
    property bool backVisible: false
    property alias headBeside: beside.data
    default property alias body: column.data
    property alias foot: footPlace.data
    property bool footVisible: true
    property bool participant: false // who is at it: larger targets
    property bool restVisible: participant
    readonly property bool restFirst: Theme.phone // the title gets a line of its own
    readonly property bool headScrolls: Theme.cramped && !participant

    // A participant's buttons are where ParticipantHead has them.
    readonly property real headTop: participant ? (Theme.phone ? 8 : 20) : Theme.phone ? 12 : 28
    readonly property real headBottom: headTop + head.implicitHeight + (Theme.phone ? 8 : 16)

    signal back
    signal rest

    component RestButton: HeadButton {
        objectName: "rest"
        iconName: "cup"
        text: qsTr("やすむ")
    }

    color: Theme.bg
    Accessible.role: Accessible.Pane
    Accessible.name: Say.plain(name)

    // A head that scrolls goes with the body, and stays above the foot.
    Item {
        width: parent.width
        height: !bare.headScrolls ? bare.headBottom
            : Math.max(0, Math.min(flick.height, bare.headBottom - flick.contentY))
        clip: bare.headScrolls
        z: 1

        GridLayout {
            id: head

            x: Theme.participantMargin
            y: bare.headTop - (bare.headScrolls ? flick.contentY : 0)
            width: parent.width - 2 * Theme.participantMargin
            columns: Theme.wide ? 2 : 1
            columnSpacing: 20
            rowSpacing: 12

            GridLayout {
                columns: bare.restVisible && bare.restFirst ? 2 : Theme.cramped ? 1 : 0
                columnSpacing: Theme.phone ? 12 : 20
                rowSpacing: 12
                Layout.fillWidth: true

                HeadButton {
                    objectName: "back"
                    visible: bare.backVisible
                    participant: bare.participant
                    iconName: "back"
                    text: qsTr("もどる")
                    onClicked: bare.back()
                    Layout.alignment: bare.participant ? Qt.AlignTop : Qt.AlignVCenter
                }
                Item {
                    visible: bare.restVisible && bare.restFirst
                    implicitWidth: restTop.implicitWidth
                    implicitHeight: restTop.implicitHeight
                    Layout.fillWidth: true

                    RestButton {
                        id: restTop

                        anchors.right: parent.right
                        onClicked: bare.rest()
                    }
                }
                MarkLogo {
                    visible: bare.headMark && !(Theme.phone && bare.backVisible)
                    size: Theme.size(60)
                }
                ColumnLayout {
                    visible: bare.headTitle !== "" || !(bare.restVisible && bare.restFirst)
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.columnSpan: bare.restVisible && bare.restFirst ? 2 : 1

                    Words {
                        text: bare.headTitle
                        visible: text !== ""
                        size: Theme.sizeTitle
                        bold: true
                        Layout.fillWidth: true
                    }
                    Words {
                        text: bare.headDetail
                        visible: text !== ""
                        color: Theme.ink2
                        Layout.fillWidth: true
                    }
                }
                RestButton {
                    visible: bare.restVisible && !bare.restFirst
                    onClicked: bare.rest()
                    Layout.alignment: Qt.AlignTop
                }
            }
            GridLayout {
                id: beside

                columns: Theme.cramped ? 1 : 0
                visible: children.length > 0
                columnSpacing: 12
                rowSpacing: 12
                Layout.fillWidth: !Theme.wide
                Layout.alignment: Qt.AlignRight
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: bare.headScrolls ? 0 : bare.headBottom
        spacing: 0

        RowLayout {
            spacing: 16
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyFlick {
                id: flick

                contentHeight: column.y + column.implicitHeight + 16
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: column

                    x: Theme.participantMargin
                    y: 16 + (bare.headScrolls ? bare.headBottom : 0)
                    width: flick.width - x - (scroll.visible ? 8 : Theme.participantMargin)
                    spacing: 16
                }
            }
            ScrollButtons {
                id: scroll

                target: flick
                visible: needed && !Theme.phone
                participant: bare.participant
                Layout.fillWidth: false
                Layout.preferredWidth: Theme.size(bare.participant ? 96 : 76)
                Layout.fillHeight: true
                Layout.rightMargin: 24
                Layout.bottomMargin: 16
            }
        }
        ScrollButtons {
            target: flick
            row: true
            visible: needed && Theme.phone
            participant: bare.participant
            Layout.fillWidth: true
            Layout.margins: Theme.grid
        }
        ColumnLayout {
            id: footPlace

            visible: children.length > 0 && bare.footVisible
            spacing: 12
            Layout.fillWidth: true
            Layout.margins: Theme.participantMargin
            Layout.topMargin: 8
        }
    }
}
