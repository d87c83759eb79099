// One filling of a sheet, whole, as on paper.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: filling

    required property FillingPage page

    heading: page.title
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName), Say.longDay(page.day)], "  ")
    actions: Badge {
        visible: filling.page.there
        hue: FillingWords.stateHue(filling.page.state)
        iconName: FillingWords.stateIcon(filling.page.state)
        text: FillingWords.state(filling.page.state)
    }

    MessagePanel {
        objectName: "fillingGone"
        visible: !filling.page.there
        what: qsTr("この記録は、いま見られません")
        todo: qsTr("記録は消えていません。同意や受けもちが変わったためです")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "fillingNoSheet"
        visible: filling.page.sheetMissing
        what: qsTr("この版のシートは、このタブレットにありません")
        todo: qsTr("答えは、そのままの記号で出ています")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "fillingProblem"
        problem: filling.page.problem
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: filling.page.there
        spacing: 4
        Layout.fillWidth: true

        Words {
            text: Say.joined([FillingWords.version(filling.page.version),
                              FillingWords.side(filling.page.side),
                              FillingWords.wording(filling.page.wording),
                              SheetSay.help(filling.page.help)],
                             qsTr("・", "between a name and how"))
            Layout.fillWidth: true
        }
        Repeater {
            model: filling.page.past.writers

            ByLine {
                required property var modelData

                way: modelData.way
                text: Say.joined([Say.by(modelData.by, modelData.bySelf, modelData.way),
                                  Say.moment(modelData.at, filling.app.today)], "  ")
                Layout.fillWidth: true
            }
        }
        WaitingBadge {
            visible: filling.page.waiting
        }
    }
    Repeater {
        model: filling.page.past.contested

        DayContested {
            kind: filling.page.kind
            today: filling.app.today
            choosable: filling.page.mayWrite
            onChosen: (field, change) => filling.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
    Sheet {
        visible: filling.page.there
        Layout.fillWidth: true

        ColumnLayout {
            width: parent ? (parent as Item).width : implicitWidth
            spacing: 16

            Repeater {
                model: filling.page.questions

                AnsweredQuestion {
                    Layout.fillWidth: true
                }
            }
        }
    }
    Flow {
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "fillingSigns"
            visible: filling.page.hasSigns
            width: Math.min(implicitWidth, parent.width)
            iconName: "heart"
            text: qsTr("サインを毎日聞く")
            onClicked: filling.page.openSigns()
        }
        AppButton {
            objectName: "fillingCompare"
            visible: filling.page.there
            width: Math.min(implicitWidth, parent.width)
            iconName: "list"
            text: qsTr("ほかの日とくらべる")
            onClicked: filling.page.compare()
        }
        AppButton {
            objectName: "fillingDay"
            visible: filling.page.kind === "daily_sheet"
            width: Math.min(implicitWidth, parent.width)
            iconName: "cal"
            text: qsTr("この日の記録")
            onClicked: filling.page.openDay()
        }
    }
    DaySettled {
        kind: filling.page.kind
        settled: filling.page.past.settled
        today: filling.app.today
        Layout.fillWidth: true
    }
    DayReplaced {
        kind: filling.page.kind
        replaced: filling.page.past.replaced
        today: filling.app.today
        Layout.fillWidth: true
    }
}
