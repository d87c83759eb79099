// Where a person works, worked and may work, and at which stage.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: list

    required property PlacementsPage page

    heading: qsTr("はたらく場のあゆみ")
    subheading: qsTr("%1 さん").arg(page.personName)
    actions: AppButton {
        objectName: "placementAdd"
        visible: list.page.mayWrite
        kind: "primary"
        iconName: "plus"
        text: qsTr("はたらく場を加える")
        onClicked: list.page.add()
        Layout.fillWidth: Theme.phone
    }

    Repeater {
        model: list.page.placements

        PlacementCard {
            onClicked: list.page.open(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "placementsNone"
        visible: list.page.placements.count === 0
        what: qsTr("はたらく場は、まだ決まっていません")
        todo: list.page.mayWrite ? qsTr("見学や実習の前から書けます。はじめの日は、あとで入れます")
                                 : qsTr("管理者が書くと、ここに出ます")
        Layout.fillWidth: true
    }
    PersonAgreements {
        shelf: list.page.agreed
        Layout.topMargin: 16
        Layout.fillWidth: true
    }
}
