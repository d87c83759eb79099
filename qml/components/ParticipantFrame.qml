// A participant's page: head with もどる, progress, よみあげ and やすむ; one thing in the body; foot
// with what is saved and つぎへ. Head and foot stay where they are.
import QtQuick
import QtQuick.Layouts
import Ayumi.Style

Rectangle {
    id: frame

    property string title: "" // above the progress, or alone
    property string progressText: "" // "5つのうち 2つめ"
    property int progressTotal: 0
    property int progressCurrent: 0
    property bool backVisible: true
    property bool speakVisible: true
    property bool restVisible: true
    property string backText: qsTr("もどる")
    property string speakText: qsTr("よみあげ")
    property string restText: qsTr("やすむ")
    property string downText: qsTr("したへ")
    property string savedText: "" // ほぞんしました
    property string savedIcon: "tabletcheck"
    property string nextText: qsTr("つぎへ")
    property bool nextVisible: true
    property bool footVisible: true
    property alias headContent: headPlace.data // instead of title and progress
    property alias headActions: actionPlace.data // before よみあげ
    property alias footActions: footPlace.data // before つぎへ
    property bool centred: false // body in the middle of the height
    default property alias body: column.data
    property alias bodySpacing: column.spacing

    readonly property int footHeight: Theme.size(124)

    signal back
    signal speak
    signal rest
    signal next

    color: Theme.bg
    Accessible.role: Accessible.Pane
    Accessible.name: title

    readonly property Item focusItem: Window.activeFocusItem
    onFocusItemChanged: reveal(focusItem)

    function reveal(item: Item) {
        if (!item) return
        let up = item
        while (up && up !== flick.contentItem) up = up.parent
        if (!up) return
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.grid * 2
        const bottom = top + item.height + Theme.grid * 4
        if (top < flick.contentY) flick.contentY = Math.max(0, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(bottom, flick.contentHeight) - flick.height)
    }

    component HeadButton: AppButton {
        participant: true
        stacked: Theme.phone
        implicitWidth: Math.max(Theme.phone ? 76 : 132,
                                implicitContentWidth + leftPadding + rightPadding)
        leftPadding: Theme.phone ? 4 : 18
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.phone ? 92 : 116
            Layout.leftMargin: Theme.participantMargin
            Layout.rightMargin: Theme.participantMargin

            HeadButton {
                objectName: "back"
                visible: frame.backVisible
                iconName: "back"
                text: frame.backText
                onClicked: frame.back()
            }
            RowLayout {
                id: headPlace

                visible: children.length > 0
                Layout.fillWidth: true
            }
            StageWords {
                visible: headPlace.children.length === 0 && !Theme.phone
                title: frame.title
                progressText: frame.progressText
                total: frame.progressTotal
                current: frame.progressCurrent
                Layout.fillWidth: true
                Layout.leftMargin: 8
            }
            Item {
                visible: Theme.phone && headPlace.children.length === 0
                Layout.fillWidth: true
            }
            RowLayout {
                id: actionPlace

                visible: children.length > 0
                spacing: 12
            }
            HeadButton {
                objectName: "speak"
                visible: frame.speakVisible
                iconName: "speaker"
                text: frame.speakText
                onClicked: frame.speak()
            }
            HeadButton {
                objectName: "rest"
                visible: frame.restVisible
                iconName: "cup"
                text: frame.restText
                onClicked: frame.rest()
            }
        }
        StageWords {
            visible: Theme.phone && (frame.title !== "" || frame.progressTotal > 0)
            title: frame.title
            progressText: frame.progressText
            total: frame.progressTotal
            current: frame.progressCurrent
            Layout.fillWidth: true
            Layout.leftMargin: Theme.participantMargin
            Layout.bottomMargin: 4
        }
        Flickable {
            id: flick

            objectName: "pageBody"
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: width
            contentHeight: Math.max(column.implicitHeight + 16, frame.centred ? height : 0)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: column

                x: Theme.participantMargin
                y: frame.centred ? Math.max(8, (flick.height - implicitHeight) / 2) : 8
                width: flick.width - 2 * Theme.participantMargin
                spacing: Theme.cardGap
            }
        }
        Rectangle {
            visible: flick.contentHeight > flick.height + 2
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.lineWidth
        }
        RowLayout {
            visible: frame.footVisible
            spacing: 16
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.phone ? 96 : frame.footHeight
            Layout.leftMargin: Theme.participantMargin
            Layout.rightMargin: Theme.participantMargin

            AppIcon {
                visible: frame.savedText !== ""
                name: frame.savedIcon
                size: Theme.size(32)
                color: Theme.primary
            }
            Words {
                text: frame.savedText
                visible: text !== ""
                size: Theme.px(Theme.phone ? 20 : 24)
                bold: true
                color: Theme.primary
                Layout.fillWidth: true
            }
            Item {
                visible: frame.savedText === ""
                Layout.fillWidth: true
            }
            RowLayout {
                id: footPlace

                visible: children.length > 0
                spacing: 12
            }
            ScrollButtons {
                target: flick
                row: true
                downOnly: true
                participant: true
                downText: frame.downText
            }
            AppButton {
                objectName: "next"
                visible: frame.nextVisible
                kind: "primary"
                participant: true
                text: frame.nextText
                iconAfter: "next"
                fontSize: Theme.px(26)
                implicitHeight: Theme.size(84)
                implicitWidth: Math.max(Theme.size(Theme.phone ? 170 : 260),
                                        implicitContentWidth + 48)
                onClicked: frame.next()
            }
        }
    }
}
