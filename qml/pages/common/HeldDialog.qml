// The last word before a decision on a held record: letting it in may say why, setting it aside
// must.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

AppDialog {
    id: dialog

    required property AppContext app
    required property Problem problem
    required property bool busy
    property string key: ""
    property bool releases: true

    signal released(string key, string reason)
    signal setAside(string key, string reason)

    function ask(about: string, lettingIn: bool) {
        key = about
        releases = lettingIn
        reason.text = ""
        open()
    }

    title: releases ? qsTr("この記録をそのまま通します") : qsTr("この記録を置いておきます")
    iconName: releases ? "check" : "pause"
    hue: releases ? "mizu" : "tsuchi"
    text: releases ? qsTr("あなたの名前で残ります。ほかに問題がなければ、書いた人の記録になります")
                   : qsTr("一覧から消えます。記録には入りません。書かれたものは、サーバーに残ります")
    acceptText: releases ? qsTr("そのまま通す") : qsTr("置いておく")
    firstField: releases ? null : reason.input
    acceptEnabled: !busy && (releases || reason.text.trim() !== "")
    onAccepted: releases ? released(key, reason.text) : setAside(key, reason.text)

    TypedNote {
        id: reason

        objectName: "heldReason"
        app: dialog.app
        label: dialog.releases ? qsTr("わけ（なくてもよい）") : qsTr("わけ")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "heldDialogProblem"
        problem: dialog.problem
        Layout.fillWidth: true
    }
}
