// To the screens of somebody who is made up (decision 0048). Never within them.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

AppButton {
    required property AppContext app

    objectName: "practise"
    kind: "soft"
    iconName: "edit"
    text: qsTr("練習してみる")
    onClicked: app.practise()
}
