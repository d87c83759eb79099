// All answers of a sheet, each with なおす as long as it may be changed.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: list

    property RowsModel answers
    property bool fixed: false

    signal change(key: string)

    radius: Theme.radiusAnswer

    ColumnLayout {
        width: list.availableWidth
        spacing: 8

        Repeater {
            model: list.answers

            GridLayout {
                id: row

                required property int index
                required property string key
                required property string label
                required property var lines
                required property string wayOut
                required property string day
                required property bool ownEyes

                columns: Theme.phone ? 1 : 2
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
                        text: row.wayOut !== "" ? Ask.answer("wayOut", row.wayOut)
                            : row.day !== "" ? Say.longDay(row.day)
                            : row.lines.length === 0 ? qsTr("まだ書いていません") : ""
                        size: Theme.px(Theme.phone ? 22 : 24)
                        color: row.lines.length === 0 && row.wayOut === "" ? Theme.ink2 : Theme.ink
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: row.day === "" ? row.lines : []

                        Words {
                            required property string modelData

                            text: modelData
                            phrased: true
                            size: Theme.px(Theme.phone ? 22 : 24)
                            Layout.fillWidth: true
                        }
                    }
                    PlainFact {
                        visible: row.ownEyes
                        iconName: "lock"
                        text: qsTr("あなただけが見ます")
                        size: Theme.px(20)
                        Layout.fillWidth: true
                    }
                }
                AppButton {
                    objectName: "change_" + row.key
                    visible: !list.fixed
                    participant: true
                    iconName: "edit"
                    text: qsTr("なおす")
                    name: label.plainText + " " + text
                    onClicked: list.change(row.key)
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
