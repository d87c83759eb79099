// Which two are beside each other, and question by question what is new, gone and the same.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: fillings

    required property ComparePage page
    property bool large: false // in a participant's size

    readonly property var offered: page.fillings
    readonly property var beforeOne: offered.find(one => one.key === page.before)
    readonly property var afterOne: offered.find(one => one.key === page.after)
    readonly property string beforeName: nameOf(beforeOne)
    readonly property string afterName: nameOf(afterOne)

    function nameOf(one: var): string {
        if (one === undefined) return ""
        return Say.joined([Say.longDay(one.day), FillingWords.side(one.side),
                           one.state === "submitted" ? "" : FillingWords.state(one.state)], "  ")
    }
    function shortName(one: var): string {
        if (one === undefined) return ""
        return page.sides ? FillingWords.side(one.side) : Say.longDay(one.day)
    }
    function choices(): var {
        return offered.map(one => ({key: one.key, label: nameOf(one)}))
    }

    spacing: 16

    MessagePanel {
        objectName: "compareFew"
        visible: fillings.page.before === ""
        size: fillings.large ? Theme.sizeParticipant : Theme.sizeBody
        what: qsTr("くらべるには、2つ書いたものがいります")
        Layout.fillWidth: true
    }
    MessagePanel {
        visible: fillings.page.sheetMissing
        size: fillings.large ? Theme.sizeParticipant : Theme.sizeBody
        what: qsTr("この版のシートは、このタブレットにありません")
        Layout.fillWidth: true
    }
    Words {
        objectName: "comparedTwo"
        visible: fillings.page.before !== ""
        text: qsTr("%1と%2で、答えをくらべています。")
            .arg(fillings.shortName(fillings.beforeOne)).arg(fillings.shortName(fillings.afterOne))
        size: fillings.large ? Theme.sizeAnswer : Theme.sizeBody
        phrased: true
        Layout.fillWidth: true
    }
    CompareChoice {
        visible: fillings.page.before !== ""
        label: fillings.page.sides ? qsTr("1つめ") : qsTr("前に書いたもの")
        namePrefix: "before_"
        current: fillings.page.before
        choices: fillings.choices()
        large: fillings.large
        onChosen: key => fillings.page.chooseBefore(key)
        Layout.fillWidth: true
    }
    CompareChoice {
        visible: fillings.page.before !== ""
        label: fillings.page.sides ? qsTr("2つめ") : qsTr("あとに書いたもの")
        namePrefix: "after_"
        current: fillings.page.after
        choices: fillings.choices()
        large: fillings.large
        onChosen: key => fillings.page.chooseAfter(key)
        Layout.fillWidth: true
    }
    Repeater {
        model: fillings.page.lines

        ComparedQuestion {
            beforeName: fillings.beforeName
            afterName: fillings.afterName
            beforeDay: fillings.shortName(fillings.beforeOne)
            afterDay: fillings.shortName(fillings.afterOne)
            sides: fillings.page.sides
            large: fillings.large
            Layout.fillWidth: true
        }
    }
}
