// What a record held before, each value under a double line with who had written it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: past

    required property string kind
    required property var replaced // FactLines
    property string today: ""

    visible: replaced.length > 0
    spacing: 4

    Words {
        text: qsTr("前の内容")
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Repeater {
        model: past.replaced

        Struck {
            required property var modelData

            objectName: "replaced_" + modelData.field
            text: qsTr("%1：%2")
                .arg(Facts.label(past.kind, modelData.field, modelData.label))
                .arg(Facts.value(past.kind, modelData.field, modelData.value))
            author: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                                Say.moment(modelData.at, past.today)], "  ")
            way: modelData.way
            Layout.fillWidth: true
        }
    }
}
