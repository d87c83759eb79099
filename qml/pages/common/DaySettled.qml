// Where two values once stood: which, who chose, and when. It stays readable.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: past

    required property string kind
    required property var settled // [{field, label, stood, value, by, bySelf, way, at, reason}]
    property string today: ""
    property bool spoken: true

    function choice(one: var): string {
        const who = Say.by(one.by, one.bySelf, one.way)
        return one.value === "" ? qsTr("%1が取り消しました").arg(who)
            : qsTr("%1が「%2」に決めました").arg(who).arg(Facts.value(kind, one.field, one.value))
    }

    visible: settled.length > 0
    spacing: 8

    Repeater {
        model: past.settled

        ColumnLayout {
            id: one

            required property var modelData

            objectName: "settled_" + modelData.field
            spacing: 2
            Layout.fillWidth: true

            RowLayout {
                spacing: 8
                Layout.fillWidth: true

                AppIcon {
                    name: "fork"
                    size: Theme.size(24)
                    color: Theme.ink2
                    Layout.alignment: Qt.AlignTop
                }
                Words {
                    text: qsTr("前は%1の記録が2つありました").arg(
                        Facts.label(past.kind, one.modelData.field, one.modelData.label))
                    spoken: past.spoken
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: one.modelData.stood

                ByLine {
                    required property var modelData

                    way: modelData.way
                    text: Say.joined([
                        Facts.value(past.kind, one.modelData.field, modelData.value),
                        Say.by(modelData.by, modelData.bySelf, modelData.way),
                        Say.moment(modelData.at, past.today)], "  ")
                    spoken: past.spoken
                    Layout.fillWidth: true
                }
            }
            ByLine {
                way: one.modelData.way
                text: Say.joined([
                    past.choice(one.modelData),
                    Say.moment(one.modelData.at, past.today),
                    Ask.plainOwn(one.modelData.reason)], "  ")
                spoken: past.spoken
                Layout.fillWidth: true
            }
        }
    }
}
