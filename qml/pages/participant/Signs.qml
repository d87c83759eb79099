// The person's own signs, ticked on a sheet: which of them the daily check asks about.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: signs

    required property CheckItemsPage page

    title: qsTr("わたしのサイン")
    savedText: page.savedAt === "" && !page.dirty ? "" : qsTr("保存しました")
    nextText: qsTr("決める")
    onBack: page.back()
    onRest: page.rest()
    onNext: page.back()

    Words {
        text: qsTr("毎日、どのサインを聞いてほしいですか。")
        size: Theme.sizeQuestion
        bold: true
        balanced: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "signsProblem"
        problem: signs.page.problem
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "signsFull"
        problem: signs.page.wordsProblem
        Layout.fillWidth: true
    }
    Repeater {
        model: signs.page.signs

        ChoiceRow {
            required property string key
            required property string label
            required property bool asked
            required property bool fits

            objectName: "sign_" + key
            visible: fits
            text: label
            selected: asked
            onClicked: signs.page.takeOver(key)
            Layout.fillWidth: true
        }
    }
    OwnNothing {
        objectName: "signsNone"
        app: signs.app
        visible: signs.page.signs.count === 0
        text: signs.page.consented ? qsTr("シートで選んだサインは、まだありません")
            : qsTr("健康のことの同意がまだないので、聞けません")
        why: signs.page.consented ? qsTr("シートでサインを選ぶと、ここに出ます。")
                                  : qsTr("同意のことは、支援者と話してください。")
        Layout.fillWidth: true
    }
}
