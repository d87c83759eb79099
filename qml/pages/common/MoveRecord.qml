// Own words that were written under the wrong person go to the right one. Attendance has this in
// its form.
import QtQuick
import Ayumi.Components

AppButton {
    required property string code // kind of the record
    property bool usable: false

    objectName: "moveRecord_" + code
    visible: usable && (code === "reflection" || code === "daily_check")
    kind: "quiet"
    iconName: "person"
    text: qsTr("ほかの人の記録でした")
}
