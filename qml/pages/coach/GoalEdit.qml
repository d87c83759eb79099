// The form of a goal: a new one, or one that is amended.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: edit

    required property GoalFormPage page

    heading: page.amends ? qsTr("目標をなおす") : qsTr("目標を決める")
    subheading: qsTr("%1 さん").arg(page.personName)

    FactLine {
        visible: edit.page.fromDraft
        iconName: "edit"
        color: Theme.ink2
        text: qsTr("前に書きかけた内容です")
        Layout.fillWidth: true
    }
    GoalFields {
        app: edit.app
        form: edit.page.form
        prefix: "goal"
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: "goalWhy"
        visible: edit.page.reasonNeeded
        app: edit.app
        label: qsTr("ふりかえった目標をなおすわけ")
        text: edit.page.reason
        onTyped: text => edit.page.reason = text
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "goalProblem"
        problem: edit.page.problem
        Layout.fillWidth: true
    }
    foot: GridLayout {
        columns: Theme.phone ? 1 : 2
        columnSpacing: 12
        rowSpacing: 8

        AppButton {
            objectName: "goalDiscard"
            main: true
            visible: edit.page.fromDraft
            text: qsTr("書きかけを消す")
            onClicked: edit.page.discard()
            Layout.fillWidth: Theme.phone
        }
        AppButton {
            objectName: "goalSave"
            kind: "primary"
            main: true
            enabled: edit.page.writable
            iconName: "check"
            text: qsTr("保存する")
            onClicked: edit.page.save()
            Layout.fillWidth: true
        }
    }
}
