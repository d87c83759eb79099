// Lists that a new one may begin with: the person's earlier ones, others' at the same site.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: starts

    required property TaskListForm page
    readonly property var found: page.starts

    objectName: "taskStarts"
    visible: found.length > 0
    spacing: Theme.rowGap

    Words {
        text: qsTr("ほかの一覧から写して始める")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Words {
        visible: starts.found.some(one => one.who !== "")
        text: qsTr("ほかの人の一覧からは、★は写しません。その人のための言葉だからです")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Repeater {
        model: starts.found

        RowCard {
            required property var modelData
            required property int index

            objectName: "taskStart_" + index
            title: modelData.who === "" ? qsTr("本人の前の一覧")
                : qsTr("%1さんの一覧").arg(Ask.plainOwn(modelData.who))
            subtitle: Say.joined([Ask.plainOwn(modelData.siteName),
                                  PlanFacts.period(modelData.from, modelData.to),
                                  qsTr("仕事 %1件").arg(modelData.count)], "  ")
            leadingShown: !Theme.cramped
            leading: IconTile {
                iconName: "doc"
                hue: "mizu"
            }
            onClicked: starts.page.copy(modelData.key)
            Layout.fillWidth: true
        }
    }
}
