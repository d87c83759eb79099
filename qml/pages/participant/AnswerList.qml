// All answers of a flow, each with なおす.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: list

    property RowsModel answers
    readonly property var aloud: [rows]

    signal change(key: string)

    radius: Theme.radiusAnswer

    ColumnLayout {
        width: list.availableWidth
        spacing: 8

        Repeater {
            id: rows

            model: list.answers

            GridLayout {
                id: row

                required property int index
                required property string key
                required property string answer
                required property string words
                required property string ownWords
                readonly property var aloud: [label, given, Ask.plainOwn(words)]

                columns: Theme.wide ? 3 : Theme.cramped ? 1 : 2
                columnSpacing: 16
                rowSpacing: 4
                Layout.fillWidth: true

                Rectangle {
                    visible: row.index > 0
                    implicitHeight: Theme.lineWidth
                    color: Theme.line
                    Layout.columnSpan: row.columns
                    Layout.fillWidth: true
                    Layout.bottomMargin: 4
                }
                Words {
                    id: label

                    text: Ask.label(row.key, row.ownWords)
                    size: Theme.px(Theme.phone ? 20 : 22)
                    color: Theme.ink2
                    Layout.fillWidth: true
                    Layout.preferredWidth: 180
                    Layout.columnSpan: Theme.wide ? 1 : row.columns
                }
                ColumnLayout {
                    spacing: 4
                    Layout.fillWidth: true
                    Layout.preferredWidth: 260

                    Words {
                        id: given

                        text: row.answer === "" && row.words === ""
                              ? qsTr("まだ書いていません") : Ask.answer(row.key, row.answer)
                        visible: text !== ""
                        size: Theme.px(Theme.phone ? 22 : 24)
                        bold: row.answer !== ""
                        color: row.answer === "" ? Theme.ink2 : Theme.ink
                        Layout.fillWidth: true
                    }
                    AppText {
                        text: row.words
                        visible: text !== ""
                        size: Theme.px(22)
                        Layout.fillWidth: true
                    }
                }
                AppButton {
                    objectName: "change_" + row.key
                    participant: true
                    iconName: "edit"
                    text: qsTr("なおす")
                    name: Ask.label(row.key, row.ownWords) + " " + text
                    onClicked: list.change(row.key)
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
