// One task while its list is written: words, minutes, what to take care of, and its place.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: row

    required property string key
    required property int index
    required property bool first
    required property bool last
    required property AppContext app
    required property TaskListForm page
    readonly property string label: qsTr("仕事 %1").arg(index + 1)

    objectName: "taskRow_" + index
    Component.onCompleted: if (page.newest === key) words.input.forceActiveFocus()

    ColumnLayout {
        width: row.availableWidth
        spacing: 12

        Words {
            text: row.label
            bold: true
            Layout.fillWidth: true
        }
        GridLayout {
            columns: Theme.wide ? 2 : 1
            columnSpacing: 16
            rowSpacing: 12
            Layout.fillWidth: true

            RecordField {
                id: words

                app: row.app
                form: row.page
                field: "task." + row.key
                lines: 1
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop
            }
            RecordShort {
                form: row.page
                field: "minutes." + row.key
                placeholder: "20"
            }
        }
        RecordField {
            app: row.app
            form: row.page
            field: "care." + row.key
            lines: 1
        }
        Flow {
            spacing: 8
            Layout.fillWidth: true

            AppButton {
                objectName: "taskUp_" + row.index
                enabled: !row.first
                iconName: "up"
                text: qsTr("上へ")
                name: row.label + " " + text
                onClicked: row.page.move(row.key, -1)
            }
            AppButton {
                objectName: "taskDown_" + row.index
                enabled: !row.last
                iconName: "down"
                text: qsTr("下へ")
                name: row.label + " " + text
                onClicked: row.page.move(row.key, 1)
            }
            AppButton {
                objectName: "taskRemove_" + row.index
                iconName: "x"
                text: qsTr("外す")
                name: row.label + " " + text
                onClicked: row.page.remove(row.key)
            }
        }
    }
}
