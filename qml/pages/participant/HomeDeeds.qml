// How the own screens look, and the own PIN or pictures: below everything else of the first page.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

Flow {
    id: deeds

    required property AppContext app
    required property HomePage page
    readonly property var aloud: [lookButton, secretButton]

    spacing: 12

    AppButton {
        id: lookButton

        objectName: "homeLook"
        visible: !deeds.app.practice
        width: Math.min(implicitWidth, parent.width)
        participant: true
        kind: "quiet"
        iconName: "sliders"
        text: qsTr("文字の大きさ・ふりがな")
        onClicked: deeds.page.open("look")
    }
    AppButton {
        id: secretButton

        objectName: "homeSecret"
        width: Math.min(implicitWidth, parent.width)
        visible: !deeds.page.handed && !deeds.app.practice
        participant: true
        kind: "quiet"
        iconName: "lock"
        text: qsTr("数字や絵を変える")
        onClicked: deeds.page.changeSecret()
    }
}
