// Asks why, before a record is taken back or something else is undone; it stays readable with the
// reason. The words are those of taking back unless a page says others.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

AppDialog {
    id: dialog

    required property AppContext app
    property var follows: [] // what else comes of it, in words

    signal confirmed(string reason)

    title: qsTr("この記録を取り消しますか")
    iconName: "amend"
    hue: "att"
    text: qsTr("取り消した記録も、理由といっしょに残ります")
    acceptText: qsTr("取り消す")
    firstField: reason.input
    acceptEnabled: reason.text.trim() !== ""
    onAccepted: {
        confirmed(reason.text)
        close()
    }

    Repeater {
        model: dialog.follows

        FactLine {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }
    TypedNote {
        id: reason

        objectName: "takeBackReason"
        app: dialog.app
        lines: 2
        label: qsTr("理由")
        Layout.fillWidth: true
    }
}
