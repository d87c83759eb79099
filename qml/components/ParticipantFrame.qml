// A participant's page: head with もどる, progress, よみあげ and やすむ; one thing in the body; foot
// with what is saved and つぎへ. Head and foot stay where they are.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: frame

    property string title: ""
    // Above the progress, or alone; "" where the body begins with it
    property string headTitle: title
    property string progressText: "" // "5つのうち 2つめ"
    property int progressTotal: 0
    property int progressCurrent: 0
    property bool backVisible: true
    property bool speakVisible: true
    property bool speaking: false // よみあげ is heard, and the same button ends it
    property bool restVisible: true
    property string backText: qsTr("もどる")
    property string speakText: qsTr("よみあげ")
    property string stopText: qsTr("とめる")
    property string restText: qsTr("やすむ")
    property string upText: qsTr("うえへ")
    property string downText: qsTr("したへ")
    property string savedText: "" // 保存しました
    property string savedIcon: "tabletcheck"
    property string savedInstead: "" // of a practice: said where it would say that it is saved
    property string nextText: qsTr("つぎへ")
    property bool nextVisible: true
    property bool footVisible: true
    property bool centred: false // body in the middle of the height
    property alias headContent: head.content // instead of title and progress
    property bool headContentVisible: true // false: nothing stands there
    property alias headActions: head.actions // before よみあげ
    property alias footActions: foot.actions // before つぎへ
    property alias footNote: foot.note // beside what is saved
    property bool footNoteVisible: false
    default property alias body: column.data
    property alias bodySpacing: column.spacing
    readonly property alias bodyParts: column.children // from the top
    readonly property real bodyHeight: flick.height

    signal back
    signal speak
    signal rest
    signal next

    function toTop() { flick.contentY = 0 }
    function show(item: Item) { flick.show(item) }

    color: Theme.bg
    Accessible.role: Accessible.Pane
    Accessible.name: Markup.plain(title)

    ParticipantHead {
        id: head

        frame: frame
        x: Theme.participantMargin
        width: parent.width - 2 * Theme.participantMargin
        height: implicitHeight
    }

    BodyFlick {
        id: flick

        anchors.top: head.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        width: parent.width
        contentHeight: Math.max(column.implicitHeight + 16 + stage.space,
                                frame.centred ? height : 0)

        StageWords {
            id: stage

            readonly property bool wanted: Theme.cramped && head.ownStage
                && (frame.headTitle !== "" || frame.progressTotal > 0)
            readonly property real space: wanted ? height + 12 : 0

            visible: wanted
            x: Theme.participantMargin
            y: 8
            width: column.width
            title: frame.headTitle
            progressText: frame.progressText
            total: frame.progressTotal
            current: frame.progressCurrent
        }

        ColumnLayout {
            id: column

            x: Theme.participantMargin
            y: frame.centred ? Math.max(8 + stage.space, (flick.height - implicitHeight) / 2)
                             : 8 + stage.space
            width: flick.width - 2 * Theme.participantMargin
            spacing: Theme.cardGap
        }
    }

    Rectangle {
        anchors.bottom: flick.bottom
        width: parent.width
        height: Theme.lineWidth
        visible: flick.contentHeight > flick.height + 2
        color: Theme.line
    }

    ParticipantFoot {
        id: foot

        frame: frame
        scroller: flick
        visible: frame.footVisible || scrolls
        anchors.bottom: parent.bottom
        x: Theme.participantMargin
        width: parent.width - 2 * Theme.participantMargin
        height: implicitHeight
    }
}
