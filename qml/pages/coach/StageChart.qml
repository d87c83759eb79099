// How many people stand in which stage, month by month: a lane for each stage, a bar for each
// month. Without room for them side by side the words below say it alone.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

OverviewPart {
    id: stages

    required property var months // {month, day, counts}

    readonly property var codes: OverviewWords.stagesIn(months)
    readonly property int most: Math.max(1, ...codes.map(code =>
        Math.max(...months.map(one => one.counts[code] ?? 0))))
    readonly property bool across: availableWidth >= 660 * Theme.scale
    readonly property int labelWidth: Math.round(availableWidth * 0.24)
    readonly property int monthWidth: months.length === 0 ? 0
        : Math.floor((availableWidth - labelWidth) / months.length)

    objectName: "overviewStages"
    heading: qsTr("段階ごとの人数")
    sentences: months.map(one => OverviewWords.stagesOf(one))
    note: qsTr("それぞれの月の最後の日、今月はきょうの人数です")

    Repeater {
        model: stages.across && stages.codes.length > 0 ? 1 : 0

        ColumnLayout {
            spacing: 4
            Layout.fillWidth: true

            Repeater {
                model: stages.codes

                StageLane {
                    required property string modelData

                    label: OverviewWords.stage(modelData)
                    counts: stages.months.map(one => one.counts[modelData] ?? 0)
                    most: stages.most
                    labelWidth: stages.labelWidth
                    monthWidth: stages.monthWidth
                    Layout.fillWidth: true
                }
            }
            Item {
                implicitHeight: Theme.px(28)
                Layout.fillWidth: true

                Repeater {
                    model: stages.months

                    AppText {
                        required property int index
                        required property var modelData

                        x: stages.labelWidth + index * stages.monthWidth
                        text: Say.plain(Say.month(parseInt(modelData.month.slice(5))))
                        role: "label"
                        color: Theme.ink2
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
