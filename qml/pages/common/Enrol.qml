// The tablet becomes one of the agency's: read the invitation, look at it, done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ayumi.Components
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: enrol

    required property EnrolPage page

    name: qsTr("このタブレットの登録")
    headTitle: name
    headMark: true
    headBeside: EnrolSteps {
        step: enrol.page.step
    }

    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 48
        rowSpacing: 24
        Layout.fillWidth: true

        EnrolGuide {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: Theme.wide ? 560 : Number.POSITIVE_INFINITY
        }
        ColumnLayout {
            spacing: 20
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Loader {
                Layout.fillWidth: true
                sourceComponent: enrol.page.step === 1 ? readStep : enrol.page.step === 2
                                                         ? checkStep : doneStep
            }
        }
    }

    Component {
        id: readStep

        EnrolRead {
            page: enrol.page
        }
    }
    Component {
        id: checkStep

        EnrolCheck {
            page: enrol.page
        }
    }
    Component {
        id: doneStep

        EnrolDone {
            page: enrol.page
        }
    }
}
