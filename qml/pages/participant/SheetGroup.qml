// Sheets under one heading: each opens, or says why it does not.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: group

    property string title: ""
    property RowsModel entries

    signal opened(string key)

    function detail(state: string, day: string): string {
        return state === "new" ? qsTr("これから")
            : state === "begun" ? qsTr("書きかけ：%1").arg(Say.day(day))
            : state === "given" ? qsTr("渡した日：%1").arg(Say.longDay(day))
            : state === "withdrawn" ? qsTr("書いた日：%1").arg(Say.longDay(day)) : SheetSay.closed(state)
    }

    visible: entries !== null && entries.count > 0
    spacing: 12

    Words {
        text: group.title
        size: Theme.px(Theme.phone ? 22 : 26)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: group.entries

        HomeLine {
            id: line

            required property string key
            required property string day
            required property var model
            readonly property string standing: line.model.state

            objectName: "sheet_" + key
            enabled: standing !== "newer" && standing !== "coming" && standing !== "broken"
            iconName: standing === "given" ? "check" : standing === "withdrawn" ? "ret"
                : standing === "begun" ? "edit" : enabled ? "doc" : "hourglass"
            title: line.model.title
            detail: Say.joined([group.detail(standing, day),
                                !line.model.retired ? ""
                                    : standing === "begun" ? qsTr("もう使っていないシート。最後まで書けます")
                                    : qsTr("いまは使っていないシートです")],
                               qsTr("・", "between a name and how"))
            onClicked: group.opened(key)
            Layout.fillWidth: true
        }
    }
}
