// The tablet becomes one of the agency's: read the invitation, look at it, done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.wide ? implicitWidth : 200
    }

    // Placed by hand: Qt 6.4 does not lay out a grid of nested layouts again when it turns.
    Item {
        id: halves

        readonly property bool beside: Theme.wide

        implicitHeight: beside ? Math.max(guide.height, steps.height)
                               : guide.height + steps.height + 24
        Layout.fillWidth: true

        EnrolGuide {
            id: guide

            y: halves.beside ? 0 : steps.height + 24
            width: halves.beside ? Math.min(560, (halves.width - 48) / 2) : halves.width
            height: implicitHeight
        }
        Column {
            id: steps

            x: halves.beside ? guide.width + 48 : 0
            width: halves.width - x

            EnrolRead {
                width: steps.width
                page: enrol.page
                visible: enrol.page.step === 1
            }
            EnrolCheck {
                width: steps.width
                page: enrol.page
                visible: enrol.page.step === 2
            }
            EnrolDone {
                width: steps.width
                page: enrol.page
                visible: enrol.page.step === 3
            }
        }
    }
}
