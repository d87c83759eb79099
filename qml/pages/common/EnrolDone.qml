// Step 3: enrolled; a staff member signs in next and the records come.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: step

    required property EnrolPage page

    spacing: 20

    Words {
        text: qsTr("登録できました")
        size: Theme.px(Theme.phone ? 24 : 28)
        bold: true
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "people"
        text: step.page.agencyName
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "tabletcheck"
        text: step.page.deviceName
        visible: step.page.deviceName !== ""
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "next"
        text: qsTr("つぎに支援者がサインインすると、記録を受けとります")
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "enrolFinish"
        kind: "primary"
        main: true
        text: qsTr("サインインする")
        iconAfter: "next"
        onClicked: step.page.finish()
        Layout.fillWidth: true
    }
}
