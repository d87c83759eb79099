// The person's wishes in their own words, and beside them the aims.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: sides

    required property var values // field -> text

    function isEmpty(fields: var): bool {
        return fields.every(field => (sides.values[field] ?? "") === "")
    }

    columns: Theme.wide ? 2 : 1
    columnSpacing: 16
    rowSpacing: 16

    Repeater {
        model: [
            {key: "wishes", fields: ["wish_now", "wish_later", "wish_work"]},
            {key: "aims", fields: ["aim_long", "aim_short", "policy"]}
        ]

        Sheet {
            id: side

            required property var modelData

            objectName: "plan_" + modelData.key
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            ColumnLayout {
                width: side.availableWidth
                spacing: 12

                Words {
                    text: side.modelData.key === "wishes" ? qsTr("本人の希望（本人の言葉）")
                                                         : qsTr("目標と支援")
                    bold: true
                    Layout.fillWidth: true
                }
                Repeater {
                    model: side.modelData.fields

                    LabelledText {
                        required property string modelData

                        label: PlanFacts.label(modelData)
                        text: sides.values[modelData] ?? ""
                        Layout.fillWidth: true
                    }
                }
                Words {
                    visible: sides.isEmpty(side.modelData.fields)
                    text: qsTr("まだ書かれていません")
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }
    }
}
