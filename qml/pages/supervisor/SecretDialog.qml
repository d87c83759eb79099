// A decision that asks for the secret once more; after that it is good for five minutes.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

AppDialog {
    id: dialog

    required property Problem problem
    property bool secretNeeded: false
    property bool ready: true // what the body asks for is there
    property bool busy: false
    readonly property string secretText: secretNeeded ? secret.text : ""

    firstField: secret.input
    acceptEnabled: ready && !busy && (!secretNeeded || secret.text !== "")
    onClosed: secret.text = ""

    SecretField {
        id: secret

        objectName: "signSecret"
        visible: dialog.secretNeeded
        label: qsTr("暗証番号")
        status: dialog.problem.shown ? "error" : "normal"
        message: Say.plain(dialog.problem.shown
            ? Say.joined([dialog.problem.what, dialog.problem.todo], "。")
            : qsTr("5分間は、もう聞きません"))
        onAccepted: if (dialog.acceptEnabled) dialog.accepted()
        Layout.fillWidth: true
    }
}
