// One sheet and what was filled in on it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: sheet

    required property string key
    required property string title
    required property string problem
    required property string begin
    required property bool comparable
    required property var fillings
    required property bool more
    required property bool sealed
    required property bool retired
    property string today: ""

    signal opened(string record)
    signal continued(string record)
    signal moreWanted
    signal begun
    signal compared

    objectName: "sheet_" + key

    ColumnLayout {
        width: sheet.availableWidth
        spacing: 12

        Words {
            text: sheet.title
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "sheetProblem_" + sheet.key
            visible: sheet.problem !== ""
            text: FillingWords.problem(sheet.problem)
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "sheetRetired_" + sheet.key
            visible: sheet.retired
            text: qsTr("このシートは、いまは使っていません。新しくは書けません")
            Layout.fillWidth: true
        }
        Repeater {
            model: sheet.fillings

            ColumnLayout {
                id: entry

                required property var modelData

                spacing: 8
                Layout.fillWidth: true

                RowCard {
                    objectName: "filling_" + entry.modelData.key
                    title: FillingWords.title(entry.modelData.day, entry.modelData.version)
                    subtitle: Say.joined([
                        FillingWords.side(entry.modelData.side),
                        FillingWords.how(entry.modelData.writers, entry.modelData.wording,
                                         entry.modelData.help)],
                        qsTr("・", "between a name and how"))
                    onClicked: sheet.opened(entry.modelData.key)
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: 8
                    Layout.fillWidth: true

                    Badge {
                        width: Math.min(implicitWidth, parent.width)
                        hue: FillingWords.stateHue(entry.modelData.state)
                        iconName: FillingWords.stateIcon(entry.modelData.state)
                        text: FillingWords.state(entry.modelData.state)
                    }
                    ContestedBadge {
                        visible: entry.modelData.contested
                        width: Math.min(implicitWidth, parent.width)
                    }
                    WaitingBadge {
                        visible: entry.modelData.waiting
                        width: Math.min(implicitWidth, parent.width)
                    }
                }
                AppButton {
                    objectName: "goOn_" + entry.modelData.key
                    visible: entry.modelData.goesOn
                    iconName: "edit"
                    text: qsTr("つづきを書く")
                    onClicked: sheet.continued(entry.modelData.key)
                }
            }
        }
        Words {
            visible: sheet.fillings.length === 0
            text: sheet.sealed ? qsTr("いま見られるものはありません") : qsTr("まだ書いたものはありません")
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "more_" + sheet.key
            visible: sheet.more
            iconAfter: "down"
            text: qsTr("もっと前を見る")
            onClicked: sheet.moreWanted()
        }
        Flow {
            spacing: 12
            Layout.fillWidth: true

            AppButton {
                objectName: "begin_" + sheet.key
                visible: sheet.begin !== ""
                width: Math.min(implicitWidth, parent.width)
                iconName: "plus"
                text: sheet.begin === "sheet" ? qsTr("本人の代わりに書く") : qsTr("新しく書く")
                name: text + " " + sheet.title
                onClicked: sheet.begun()
            }
            AppButton {
                objectName: "compare_" + sheet.key
                visible: sheet.comparable
                width: Math.min(implicitWidth, parent.width)
                iconName: "list"
                text: qsTr("2つをくらべる")
                name: text + " " + sheet.title
                onClicked: sheet.compared()
            }
        }
    }
}
