// What happened, that nothing is lost, what to do; and one way on.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Panel {
    id: panel

    property string kind: "info" // err, wait, att, info
    property string iconName: kind === "err" ? "alert" : kind === "wait" ? "cloudoff"
        : kind === "att" ? "fork" : "info"
    property string what: ""
    property string kept: "" // nothing is lost: where it is
    property string todo: ""
    property string actionText: ""
    property int size: Theme.sizeBody
    readonly property var aloud: [what, kept, todo, actionText]

    signal activated

    hue: kind === "err" ? "err" : kind === "wait" ? "wait" : kind === "att" ? "att" : "mizu"
    outlined: kind === "err"
    Accessible.role: kind === "err" ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: (whatWords.plainText + " " + keptWords.plainText + " "
                      + todoWords.plainText).trim()

    GridLayout {
        width: panel.availableWidth
        columns: Theme.cramped ? 1 : Theme.phone ? 2 : 3
        columnSpacing: 16
        rowSpacing: 12

        AppIcon {
            name: panel.iconName
            size: Theme.size(32)
            color: Theme.deep(panel.hue)
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 4
            Layout.fillWidth: true

            Words {
                id: whatWords

                text: panel.what
                visible: text !== ""
                bold: true
                size: panel.size
                phrased: true
                color: Theme.deep(panel.hue)
                Layout.fillWidth: true
            }
            Words {
                id: keptWords

                text: panel.kept
                visible: text !== ""
                size: panel.size
                phrased: true
                Layout.fillWidth: true
            }
            Words {
                id: todoWords

                text: panel.todo
                visible: text !== ""
                size: panel.size
                phrased: true
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: panel.objectName === "" ? "" : panel.objectName + "Action"
            visible: panel.actionText !== ""
            text: panel.actionText
            onClicked: panel.activated()
            Layout.columnSpan: Theme.phone && !Theme.cramped ? 2 : 1
            Layout.fillWidth: Theme.phone
        }
    }
}
