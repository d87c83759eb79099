// Digits typed twice, or three pictures touched twice; a participant chooses which of the two.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: choice

    required property NewSecret newSecret
    property bool participant: true // else digits alone
    readonly property string pin: pinField.text
    readonly property string pinAgain: againField.text
    readonly property bool ready: newSecret.pictures ? newSecret.complete
                                                     : pin !== "" && pinAgain !== ""

    signal accepted

    spacing: 20

    ColumnLayout {
        visible: choice.participant
        spacing: 8
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: question.plainText

        Words {
            id: question

            text: qsTr("どちらで開けますか")
            bold: true
            spoken: false
            Layout.fillWidth: true
        }
        Flow {
            spacing: 12
            Layout.fillWidth: true

            Repeater {
                model: [{key: "pin", label: qsTr("数字4つ")},
                    {key: "pictures", label: qsTr("絵3つ")}]

                AppButton {
                    required property var modelData

                    objectName: "secretKind_" + modelData.key
                    participant: true
                    selected: choice.newSecret.pictures === (modelData.key === "pictures")
                    iconName: selected ? "check" : ""
                    text: modelData.label
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: selected
                    onClicked: choice.newSecret.choose(modelData.key)
                }
            }
        }
    }
    GridLayout {
        visible: !choice.newSecret.pictures
        columns: Theme.phone ? 1 : 2
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        SecretField {
            id: pinField

            objectName: "newPin"
            participant: choice.participant
            label: qsTr("暗証番号")
            hint: choice.participant ? qsTr("数字4つ") : qsTr("数字6けた以上")
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            status: choice.newSecret.problem.shown ? "error" : "normal"
            message: choice.newSecret.problem.shown
                     ? choice.newSecret.problem.what + "。" + choice.newSecret.problem.todo : ""
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        SecretField {
            id: againField

            objectName: "newPinAgain"
            participant: choice.participant
            label: qsTr("暗証番号をもう一度")
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            onAccepted: choice.accepted()
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    ColumnLayout {
        visible: choice.newSecret.pictures
        spacing: 16
        Layout.fillWidth: true

        Words {
            objectName: "picturesTurn"
            text: choice.newSecret.complete ? qsTr("同じ絵でした。おぼえておいてください")
                : choice.newSecret.again ? qsTr("もう一度、同じ順番でおしてください")
                : qsTr("3つの絵を、順番におしてください")
            size: Theme.px(Theme.phone ? 22 : 26)
            bold: true
            Layout.fillWidth: true
        }
        PinDots {
            total: choice.newSecret.wanted
            filled: choice.newSecret.picked
            text: qsTr("%1つのうち %2つ").arg(choice.newSecret.wanted).arg(choice.newSecret.picked)
            Layout.fillWidth: true
        }
        ProblemPanel {
            objectName: "picturesProblem"
            problem: choice.newSecret.problem
            visible: choice.newSecret.pictures && problem.shown
            Layout.fillWidth: true
        }
        PictureGrid {
            namePrefix: "newPicture"
            usable: !choice.newSecret.complete
            onPicturePressed: picture => choice.newSecret.pick(picture)
            onErasePressed: choice.newSecret.erase()
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            Layout.maximumWidth: Theme.size(700)
        }
        AppButton {
            objectName: "picturesAnew"
            visible: choice.newSecret.again
            participant: true
            iconName: "sync"
            text: qsTr("絵を選びなおす")
            onClicked: choice.newSecret.choose("pictures")
        }
    }
}
