// Step 1: address of the server and the code, or the whole text of the QR code.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: step

    required property EnrolPage page

    spacing: 20

    Words {
        text: qsTr("管理者の画面に出ている招待を入れます")
        size: Theme.px(Theme.phone ? 24 : 28)
        bold: true
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "clock"
        text: qsTr("コードには期限があり、1回だけ使えます")
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "cloudup"
        text: qsTr("このときだけ 電波が必要です")
        Layout.fillWidth: true
    }
    FactLine {
        iconName: "lock"
        text: qsTr("記録は暗号にして このタブレットに置きます")
        Layout.fillWidth: true
    }
    Rectangle {
        color: Theme.line
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.lineWidth
    }
    Field {
        objectName: "enrolCode"
        label: qsTr("招待コード")
        hint: qsTr("26文字、または貼りつけ")
        placeholder: "K7QF-…"
        text: step.page.code
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onEdited: step.page.code = text
        onAccepted: step.page.readInvitation()
        Layout.fillWidth: true
    }
    Field {
        objectName: "enrolAddress"
        visible: !step.page.addressInCode
        label: qsTr("サーバーの住所")
        hint: qsTr("招待に書いてあります")
        placeholder: "ayumi.example.jp:8443"
        text: step.page.address
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        onEdited: step.page.address = text
        onAccepted: step.page.readInvitation()
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "enrolProblem"
        problem: step.page.problem
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "enrolNext"
        kind: "primary"
        main: true
        text: qsTr("つぎへ")
        iconAfter: "next"
        enabled: step.page.readable
        onClicked: step.page.readInvitation()
        Layout.fillWidth: true
    }
    Words {
        visible: !step.page.readable
        text: qsTr("コードとサーバーの住所を入れると、つぎへ進めます")
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
