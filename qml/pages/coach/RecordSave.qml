// The deed of a RecordForm, at the foot of its page.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

AppButton {
    required property RecordForm form

    kind: "primary"
    main: true
    iconName: "check"
    text: qsTr("保存する")
    enabled: form.mayWrite
    onClicked: form.save()
    Layout.fillWidth: true
}
