// How a plan stands: its period, by when it is looked at again, its cycle, and who agreed.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: state

    required property PlanPage page

    function text(field: string): string {
        return page.values[field] ?? ""
    }

    readonly property string agreedBy: text("agreed_by") === "" ? ""
        : qsTr("同意：%1").arg(Say.joined([OfficeFacts.giver(text("agreed_by")),
                                          Ask.plainOwn(text("agreed_by_name"))], " "))
    readonly property string explainedBy: page.explainedBy === "" ? ""
        : qsTr("説明：%1").arg(Ask.plainOwn(page.explainedBy))

    ColumnLayout {
        width: state.availableWidth
        spacing: 14

        Words {
            text: Say.joined([PlanFacts.place(state.page.place),
                              PlanFacts.period(state.text("from"), state.page.lastDay),
                              PlanFacts.programme(state.text("programme"))],
                             qsTr("・", "between a name and how"))
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        DueLine {
            objectName: "planReview"
            label: qsTr("計画の見直し")
            due: state.page.review
            Layout.fillWidth: true
        }
        DueLine {
            objectName: "planLookBack"
            label: qsTr("毎月の振り返り")
            due: state.page.lookBack
            Layout.fillWidth: true
        }
        PlanSteps {
            steps: state.page.steps
            who: ({
                met: [Ask.plainOwn(state.text("met_with"))],
                agreed: [state.explainedBy, state.agreedBy]
            })
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "planMade"
            iconName: state.page.made ? "check" : "info"
            color: state.page.made ? Theme.primary : Theme.waitD
            text: state.page.made
                ? qsTr("アセスメント・原案・会議・計画がそろっています")
                : qsTr("アセスメント・原案・会議・説明と同意がそろうまで、計画は作ったことになりません")
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "planNoMinutes"
            visible: state.page.meetingMissing
            iconName: "info"
            color: Theme.waitD
            text: qsTr("会議の記録が、ここにありません。紙にあるか、確かめてください")
            Layout.fillWidth: true
        }
        LabelledText {
            label: PlanFacts.label("review")
                   + (state.text("reviewed_on") === "" ? ""
                      : " " + OfficeFacts.date(state.text("reviewed_on")))
            text: state.text("review")
            Layout.fillWidth: true
        }
    }
}
