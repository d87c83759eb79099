// One question of a sheet and what was answered, with なおす as long as it may be changed.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: row

    property string label: ""
    property string answer: "" // in words, instead of lines
    property var lines: []
    property bool open: false  // nothing is written yet
    property bool first: false
    property bool fixed: false
    property string changeName: "" // objectName of なおす

    signal change

    columns: Theme.phone ? 1 : 2
    columnSpacing: 16
    rowSpacing: 4

    Rectangle {
        visible: !row.first
        implicitHeight: Theme.lineWidth
        color: Theme.line
        Layout.columnSpan: row.columns
        Layout.fillWidth: true
        Layout.bottomMargin: 4
    }
    Words {
        id: label

        text: row.label
        phrased: true
        size: Theme.px(Theme.phone ? 20 : 22)
        color: Theme.ink2
        Layout.columnSpan: row.columns
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 4
        Layout.fillWidth: true
        Layout.preferredWidth: 260
        Layout.alignment: Qt.AlignTop

        Words {
            visible: text !== ""
            text: row.open ? qsTr("まだ書いていません") : row.answer
            size: Theme.px(Theme.phone ? 22 : 24)
            color: row.open ? Theme.ink2 : Theme.ink
            Layout.fillWidth: true
        }
        Repeater {
            model: row.answer === "" ? row.lines : []

            Words {
                required property string modelData

                text: modelData
                phrased: true
                size: Theme.px(Theme.phone ? 22 : 24)
                Layout.fillWidth: true
            }
        }
    }
    AppButton {
        objectName: row.changeName
        visible: !row.fixed
        participant: true
        iconName: "edit"
        text: qsTr("なおす")
        name: label.plainText + " " + text
        onClicked: row.change()
        Layout.alignment: Qt.AlignTop
    }
}
