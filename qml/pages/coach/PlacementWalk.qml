// The steps of a placement, and below them what was said at each.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: walk

    required property PlacementPage page
    required property string today
    readonly property var steps: page.walk
    // Days of meetings: {step, day, meeting}
    readonly property var meetings: steps.reduce(
        (all, one) => all.concat(
            one.days.filter(day => day.meeting !== "")
                    .map(day => ({step: one.step, day: day.day, meeting: day.meeting}))), [])

    // Of a step that was gone several times the last day that came, else the first to come.
    function dayOf(step: var): string {
        const came = step.days.filter(one => one.day <= today)
        return came.length > 0 ? came[came.length - 1].day
            : step.days.length > 0 ? step.days[0].day : ""
    }

    spacing: Theme.rowGap

    Sheet {
        id: sheet

        Layout.fillWidth: true

        PlanSteps {
            width: sheet.availableWidth
            steps: walk.steps.map(one => ({key: one.step, day: walk.dayOf(one),
                                               done: one.done}))
            name: key => PlacementWords.step(key)
        }
    }
    Repeater {
        model: walk.meetings

        RowCard {
            required property var modelData

            objectName: "step_" + modelData.meeting
            title: PlacementWords.step(modelData.step)
            subtitle: OfficeFacts.date(modelData.day)
            onClicked: walk.page.openMeeting(modelData.meeting)
            Layout.fillWidth: true
        }
    }
}
