// The form of one new consent.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: consent

    required property ConsentPage page
    readonly property var scopes: ["electronic_confirmation", "sensitive_data", "photo",
        "self_check", "third_party"]
    readonly property var givers: ["self", "parent", "guardian", "curator", "assistant"]
    readonly property var means: ["paper", "electronic"]

    heading: qsTr("同意を記録する")
    subheading: qsTr("%1 さん").arg(page.personName)

    FactLine {
        visible: consent.page.fromDraft
        iconName: "edit"
        color: Theme.ink2
        text: qsTr("前に書きかけた内容です")
        Layout.fillWidth: true
    }
    Choices {
        label: OfficeFacts.label("scope")
        namePrefix: "scope_"
        current: consent.page.scope
        choices: consent.scopes.map(key => ({key: key, label: OfficeFacts.scope(key)}))
        onChosen: key => consent.page.scope = key
        Layout.fillWidth: true
    }
    Choices {
        label: OfficeFacts.label("given_by")
        namePrefix: "giver_"
        current: consent.page.givenBy
        choices: consent.givers.map(key => ({key: key, label: OfficeFacts.giver(key)}))
        onChosen: key => consent.page.givenBy = key
        Layout.fillWidth: true
    }
    FormField {
        objectName: "giverName"
        visible: consent.page.givenBy !== "self"
        label: OfficeFacts.label("given_by_name")
        inputMethodHints: Qt.ImhNone
        text: consent.page.giverName
        problem: consent.page.nameProblem
        onEdited: consent.page.giverName = text
    }
    GridLayout {
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        FormField {
            objectName: "givenOn"
            label: OfficeFacts.label("given_on")
            placeholder: "2026-4-1"
            text: consent.page.givenOn
            problem: consent.page.dayProblem
            onEdited: consent.page.givenOn = text
        }
        FormField {
            objectName: "textVersion"
            label: OfficeFacts.label("text_version")
            hint: qsTr("読んだ文書の名前と版")
            inputMethodHints: Qt.ImhNone
            text: consent.page.textVersion
            problem: consent.page.versionProblem
            onEdited: consent.page.textVersion = text
        }
    }
    Choices {
        label: OfficeFacts.label("means")
        namePrefix: "means_"
        current: consent.page.means
        choices: consent.means.map(
            key => ({key: key, label: OfficeFacts.value("means", key)}))
        onChosen: key => consent.page.means = key
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: "toWhom"
        app: consent.app
        limitOf: "consent.to_whom"
        label: OfficeFacts.label("to_whom")
        hint: qsTr("なくてもよい")
        lines: 2
        text: consent.page.toWhom
        onTyped: text => consent.page.toWhom = text
        Layout.fillWidth: true
    }
    TypedNote {
        objectName: "consentNote"
        app: consent.app
        limitOf: "consent.note"
        label: OfficeFacts.label("note")
        hint: qsTr("なくてもよい")
        lines: 2
        text: consent.page.note
        onTyped: text => consent.page.note = text
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "consentProblem"
        problem: consent.page.problem
        Layout.fillWidth: true
    }
    foot: AppButton {
        objectName: "consentSave"
        kind: "primary"
        main: true
        iconName: "check"
        text: qsTr("保存する")
        onClicked: consent.page.save()
        Layout.fillWidth: true
    }
}
