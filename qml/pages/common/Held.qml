// 確認が必要な記録: each with who wrote it, why it was kept aside, what it says and what to do.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: held

    required property HeldPage page

    heading: qsTr("確認が必要な記録")
    subheading: page.entries.count === 0 ? "" : qsTr("古い順・%1件").arg(page.entries.count)

    Connections {
        target: held.page

        function onDone() { dialog.close() }
    }

    Words {
        visible: held.page.entries.count > 0
        text: held.page.supervisor
            ? qsTr("サーバーが別に置いた記録です。消えていません。内容を読んで、どうするか決めてください")
            : qsTr("サーバーが別に置いた、あなたの記録です。消えていません。サービス管理責任者が確かめて決めます")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "heldProblem"
        problem: held.page.problem
        Layout.fillWidth: true
    }
    Repeater {
        model: held.page.entries

        HeldEntry {
            today: held.app.today
            supervisor: held.page.supervisor
            busy: held.page.busy
            onReleaseWanted: dialog.ask(key, true)
            onAsideWanted: dialog.ask(key, false)
            onMendWanted: held.page.mend(key)
            Layout.fillWidth: true
        }
    }
    MessagePanel {
        objectName: "heldEmpty"
        visible: held.page.entries.count === 0
        what: qsTr("確認が必要な記録はありません")
        todo: qsTr("サーバーが受けられない記録があると、ここに出ます")
        Layout.fillWidth: true
    }

    HeldDialog {
        id: dialog

        app: held.app
        problem: held.page.problem
        busy: held.page.busy
        onReleased: (key, reason) => held.page.release(key, reason)
        onSetAside: (key, reason) => held.page.setAside(key, reason)
    }
}
