// Every change of a record, the oldest first: what was written, by whom, why.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: history

    required property string kind
    required property var entries // [{by, bySelf, way, at, why, gone, facts}]
    property string today: ""

    spacing: 12

    Repeater {
        model: history.entries

        ColumnLayout {
            id: entry

            required property var modelData

            spacing: 2
            Layout.fillWidth: true

            Words {
                text: Say.joined([
                    Say.by(entry.modelData.by, entry.modelData.bySelf, entry.modelData.way),
                    Say.moment(entry.modelData.at, history.today)], "  ")
                bold: true
                Layout.fillWidth: true
            }
            Words {
                visible: text !== ""
                text: entry.modelData.gone === true ? Facts.label(history.kind, "void", "")
                    : Say.joined(entry.modelData.facts.map(fact => qsTr("%1：%2")
                        .arg(Facts.label(history.kind, fact.field, ""))
                        .arg(Facts.value(history.kind, fact.field, fact.value))),
                        qsTr("、", "between facts"))
                size: Theme.sizeLabel
                Layout.fillWidth: true
            }
            Words {
                visible: entry.modelData.why !== ""
                text: qsTr("わけ：%1").arg(Ask.plainOwn(entry.modelData.why))
                size: Theme.sizeLabel
                Layout.fillWidth: true
            }
        }
    }
}
