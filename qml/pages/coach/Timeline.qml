// Everything that happened with a person, newest first, month by month; on top, what was said at
// the last talk.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: timeline

    required property TimelinePage page
    readonly property var lastTalk: page.lastTalk

    heading: qsTr("%1 さん").arg(page.personName)

    PersonTabStrip {
        tabs: timeline.page.tabs
        current: "timeline"
        Layout.fillWidth: true
    }
    TimelineTalk {
        visible: timeline.lastTalk.key !== undefined
        talk: timeline.lastTalk
        onOpened: timeline.page.openTalk()
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("何を見るか")
        namePrefix: "kind_"
        current: timeline.page.kind
        choices: ["", ...TimelineWords.kinds].map(kind => ({key: kind,
                                                            label: TimelineWords.kind(kind)}))
        onChosen: key => timeline.page.choose(key)
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: PageRows {
                frame: timeline
                rows: timeline.page.entries
            }

            TimelineRow {
                onOpened: timeline.page.open(key)
                Layout.fillWidth: true
            }
        }
    }
    MessagePanel {
        objectName: "timelineEmpty"
        visible: timeline.page.entries.count === 0
        what: qsTr("記録は、まだありません")
        todo: timeline.page.kind === "" ? qsTr("出欠や支援を記録すると、ここに出ます")
                                        : qsTr("ほかの種類の記録は、上で選べます")
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "timelineMore"
        visible: timeline.page.more
        iconAfter: "down"
        text: qsTr("もっと前を見る")
        onClicked: timeline.page.showMore()
        Layout.fillWidth: true
    }
}
