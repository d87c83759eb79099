// One placement: what was agreed, the steps that were gone, what was said at each.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: placement

    required property PlacementPage page
    readonly property var values: page.values

    function text(field: string): string {
        return values[field] ?? ""
    }

    heading: Ask.plainOwn(page.siteName)
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName),
                            PlacementWords.phase(page.phase)], "  ")
    actions: AppButton {
        objectName: "placementAmend"
        visible: placement.page.mayWrite
        kind: "primary"
        iconName: "edit"
        text: qsTr("なおす")
        onClicked: placement.page.amend()
        Layout.fillWidth: Theme.phone
    }

    RecordHead {
        page: placement.page
        kind: "placement"
        namePrefix: "placement"
        today: placement.app.today
        Layout.fillWidth: true
    }
    TrialReview {
        page: placement.page
        Layout.fillWidth: true
    }
    PlacementTerms {
        visible: placement.page.there
        values: placement.values
        before: placement.page.before
        Layout.fillWidth: true
    }
    PlacementWalk {
        visible: placement.page.there
        page: placement.page
        today: placement.app.today
        Layout.fillWidth: true
    }
    Flow {
        visible: placement.page.there
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "placementStep"
            visible: placement.page.mayWriteSteps
            width: Math.min(implicitWidth, parent.width)
            iconName: "people"
            text: qsTr("見学・面談などを書く")
            onClicked: placement.page.writeStep()
        }
        AppButton {
            objectName: "placementCarryOn"
            visible: placement.page.mayWrite && placement.page.phase !== "preparing"
                     && !placement.page.followed
            width: Math.min(implicitWidth, parent.width)
            iconName: "arrow"
            text: qsTr("つぎの段階・はたらく場へ")
            onClicked: placement.page.carryOn()
        }
    }
    RecordTraces {
        visible: placement.page.there
        kind: "placement"
        today: placement.app.today
        waiting: placement.page.waiting
        past: placement.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "placementTakeBack"
        visible: placement.page.mayWrite
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: placement.app
        onConfirmed: reason => placement.page.takeBack(reason)
    }
}
