// Whom it is for, in which phase, and who will read it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: who

    required property AppContext app
    required property VisitPage page

    function of(field: string): string {
        return page.typed[field]
    }

    spacing: 16

    ColumnLayout {
        spacing: 8
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: Say.plain(qsTr("支援した人"))

        Words {
            text: qsTr("支援した人")
            bold: true
            spoken: false
            Layout.fillWidth: true
        }
        Repeater {
            model: who.page.people

            AppCheckBox {
                required property string key
                required property string name
                required property bool chosen

                objectName: "visitFor_" + key
                text: name
                checked: chosen
                onToggled: who.page.toggle(key)
                Layout.fillWidth: true
            }
        }
        Words {
            visible: who.page.people.count === 0
            text: qsTr("この日に受けもちの人はいません")
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
    ProblemPanel {
        objectName: "visitPeopleProblem"
        problem: who.page.peopleProblem
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("時期")
        namePrefix: "visitPhase_"
        current: who.of("phase")
        choices: VisitWords.choices(VisitWords.phases, VisitWords.phase)
        onChosen: key => who.page.edit("phase", key === current ? "" : key)
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: "visitCancelledWhy"
        app: who.app
        visible: who.of("status") === "cancelled"
        lines: 2
        limitOf: "visit.cancelled_why"
        label: qsTr("取りやめたわけ")
        text: who.of("cancelled_why")
        onTyped: text => who.page.edit("cancelled_why", text)
        Layout.fillWidth: true
    }
    VisitProblem {
        page: who.page
        field: "cancelled_why"
    }
    FactLine {
        objectName: "visitReaders"
        visible: who.page.readers.length > 0
        iconName: "eye"
        text: qsTr("ここに書いたことは、%1が読みます。本人は読みません").arg(Say.names(who.page.readers))
        Layout.fillWidth: true
    }
}
