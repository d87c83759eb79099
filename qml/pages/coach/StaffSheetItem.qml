// One question of a sheet for staff, with the controls of its type and what is wrong beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: item

    required property string key
    required property string section
    required property string ask
    required property string hint
    required property string type // one, several, text, texts, table, day
    required property var choices
    required property var chosen
    required property bool otherShown
    required property string other
    required property var labels // of the columns of a table
    required property var examples
    required property int across
    required property string day
    required property var texts
    required property int rows
    required property bool mayAdd
    required property string problem
    required property StaffSheetPage page

    readonly property bool choosing: type === "one" || type === "several"
    readonly property bool several: type === "texts" || type === "table"
    readonly property bool headed: choosing || type === "table" // else the field says the question

    objectName: "item_" + key
    spacing: 10

    SheetSection {
        title: item.section
        Layout.fillWidth: true
    }
    Words {
        visible: item.headed
        text: item.ask
        size: Theme.sizeLead
        bold: true
        Layout.fillWidth: true
    }
    Words {
        visible: item.headed && item.hint !== ""
        text: item.hint
        phrased: true
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Repeater {
        model: item.choosing ? item.choices : []

        StaffSheetChoice {
            namePrefix: item.key + "_"
            several: item.type === "several"
            selected: item.chosen.includes(modelData.key)
            onTapped: item.page.choose(item.key, modelData.key)
            Layout.fillWidth: true
        }
    }
    Field {
        objectName: item.key + "_other"
        visible: item.otherShown
        label: qsTr("その他の言葉")
        text: item.other
        onEdited: item.page.setOther(item.key, text)
        Layout.fillWidth: true
    }
    Field {
        objectName: item.type === "day" ? item.key + "_0" : ""
        visible: item.type === "day"
        label: item.ask
        hint: item.hint
        placeholder: "2026/4/1"
        text: item.day
        inputMethodHints: Qt.ImhPreferNumbers
        onEdited: item.page.setText(item.key, 0, text)
        Layout.fillWidth: true
    }
    Repeater {
        model: item.rows

        StaffSheetRow {
            page: item.page
            key: item.key
            ask: item.ask
            hint: item.headed ? "" : item.hint
            labels: item.labels
            examples: item.examples
            across: item.across
            texts: item.texts
            several: item.several
            rows: item.rows
            Layout.fillWidth: true
        }
    }
    Words {
        objectName: item.key + "_problem"
        visible: item.problem !== ""
        text: item.problem
        color: Theme.errD
        Layout.fillWidth: true
    }
    AppButton {
        objectName: item.key + "_add"
        visible: item.mayAdd && item.several
        iconName: "plus"
        text: qsTr("足す")
        name: item.ask + " " + text
        onClicked: item.page.addRow(item.key)
    }
}
