// One thing that is asked, with what can be done about it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: row

    required property string key
    required property string words
    required property bool first
    required property bool last
    property bool writable: false
    property bool alone: false // something is always asked
    readonly property string label: Say.plain(Ask.label("item." + key, words))

    signal moved(int places)
    signal removed
    signal reworded

    objectName: "item_" + key

    GridLayout {
        width: row.availableWidth
        columns: Theme.wide ? 2 : 1
        columnSpacing: 16
        rowSpacing: 8

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: Ask.label("item." + row.key, row.words)
                size: Theme.sizeLead
                bold: true
                Layout.fillWidth: true
            }
            Words {
                text: Ask.question("item." + row.key, row.words)
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        Flow {
            visible: row.writable
            spacing: 8
            Layout.fillWidth: !Theme.wide

            AppButton {
                objectName: "itemUp_" + row.key
                enabled: !row.first
                iconName: "up"
                text: qsTr("上へ")
                name: row.label + " " + text
                onClicked: row.moved(-1)
            }
            AppButton {
                objectName: "itemDown_" + row.key
                enabled: !row.last
                iconName: "down"
                text: qsTr("下へ")
                name: row.label + " " + text
                onClicked: row.moved(1)
            }
            AppButton {
                objectName: "itemWords_" + row.key
                visible: row.words !== ""
                iconName: "edit"
                text: qsTr("なおす")
                name: row.label + " " + text
                onClicked: row.reworded()
            }
            AppButton {
                objectName: "itemRemove_" + row.key
                enabled: !row.alone
                iconName: "x"
                text: qsTr("外す")
                name: row.label + " " + text
                onClicked: row.removed()
            }
        }
    }
}
