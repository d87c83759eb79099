// A whole sheet on one page, for staff to fill in.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: form

    required property StaffSheetPage page

    function hindranceText(code: string): string {
        return code === "consent" ? qsTr("健康のことの同意がないので、書けません")
            : code === "fixed" ? qsTr("もう渡されています。読むことはできます")
            : code === "no_right" ? qsTr("このシートは、受けもちの人が書きます")
            : FillingWords.problem(code)
    }

    heading: page.title
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName),
                            page.version > 0 ? FillingWords.version(page.version) : ""], "  ")

    MessagePanel {
        objectName: "sheetHindrance"
        visible: form.page.hindrance !== ""
        what: form.hindranceText(form.page.hindrance)
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "sheetDraft"
        visible: form.page.fromDraft && form.page.dirty
        what: qsTr("前に書きかけた内容です")
        Layout.fillWidth: true
    }
    Words {
        visible: text !== "" && form.page.hindrance === ""
        text: form.page.about
        phrased: true
        Layout.fillWidth: true
    }
    Repeater {
        model: form.page.questions

        StaffSheetItem {
            page: form.page
            Layout.fillWidth: true
        }
    }
    ProblemPanel {
        objectName: "sheetProblem"
        problem: form.page.problem
        Layout.fillWidth: true
    }
    foot: GridLayout {
        visible: form.page.hindrance === ""
        columns: Theme.phone ? 1 : 3
        columnSpacing: 12
        rowSpacing: 8
        Layout.fillWidth: true

        SavedLine {
            visible: !Theme.phone || at !== ""
            at: form.page.savedAt
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "sheetSave"
            main: !Theme.phone
            enabled: !form.page.busy
            text: qsTr("書きかけで保存")
            onClicked: form.page.save()
            Layout.fillWidth: Theme.phone
        }
        AppButton {
            objectName: "sheetSubmit"
            kind: "primary"
            main: true
            enabled: !form.page.busy
            iconName: "check"
            text: qsTr("渡す")
            onClicked: handing.open()
            Layout.fillWidth: Theme.phone
            Layout.minimumWidth: Theme.size(220)
        }
    }

    AppDialog {
        id: handing

        title: qsTr("このシートを渡しますか")
        iconName: "check"
        text: qsTr("渡したあとは、変えられません。つぎは新しく書きます")
        acceptText: qsTr("渡す")
        onAccepted: {
            close()
            form.page.submit()
        }
    }
}
