// The tablet becomes one of the agency's: read the invitation, look at it, done.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: enrol

    required property AppContext app
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
            visible: Theme.wide || enrol.page.step === 1
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: Theme.wide ? 560 : Infinity
        }
        ColumnLayout {
            spacing: 20
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            EnrolRead {
                page: enrol.page
                visible: enrol.page.step === 1
                Layout.fillWidth: true
            }
            EnrolCheck {
                page: enrol.page
                visible: enrol.page.step === 2
                Layout.fillWidth: true
            }
            EnrolDone {
                page: enrol.page
                visible: enrol.page.step === 3
                Layout.fillWidth: true
            }
        }
    }
}
