// One consent with its state, and what was changed of it once that was asked for.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: consent

    required property string key
    required property string scope
    required property string textVersion
    required property string toWhom
    required property string givenBy
    required property string giverName
    required property string givenOn
    required property string means
    required property string note
    required property string withdrawnOn
    required property string withdrawnWhy
    required property string by
    required property bool bySelf
    required property string way
    required property string at
    required property bool holds
    required property bool waiting
    required property var history
    property string today: ""
    property bool writable: false

    signal historyWanted
    signal withdrawalWanted

    objectName: "consent_" + key

    ColumnLayout {
        width: consent.availableWidth
        spacing: 8

        Flow {
            spacing: 12
            Layout.fillWidth: true

            Badge {
                width: Math.min(implicitWidth, parent.width)
                objectName: "consentState_" + consent.key
                hue: consent.holds ? "mizu" : "tsuchi"
                iconName: consent.holds ? "check" : "x"
                text: consent.holds ? qsTr("同意しています")
                    : consent.withdrawnOn !== "" ? qsTr("取りやめました") : qsTr("まだです")
            }
            WaitingBadge {
                width: Math.min(implicitWidth, parent.width)
                visible: consent.waiting
            }
        }
        Words {
            text: OfficeFacts.scope(consent.scope)
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: [
                {field: "given_on", value: consent.givenOn},
                {field: "given_by", value: consent.givenBy},
                {field: "given_by_name", value: consent.giverName},
                {field: "means", value: consent.means},
                {field: "text_version", value: consent.textVersion},
                {field: "to_whom", value: consent.toWhom},
                {field: "note", value: consent.note},
                {field: "withdrawn_on", value: consent.withdrawnOn},
                {field: "reason", value: consent.withdrawnWhy}
            ]

            Words {
                required property var modelData

                visible: modelData.value !== ""
                text: qsTr("%1：%2").arg(OfficeFacts.label(modelData.field))
                    .arg(OfficeFacts.value(modelData.field, modelData.value))
                Layout.fillWidth: true
            }
        }
        Words {
            text: qsTr("記録した人：%1").arg(
                Say.joined([Say.by(consent.by, consent.bySelf, consent.way),
                            Say.moment(consent.at, consent.today)], "  "))
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
        RecordChanges {
            objectName: "consentHistory_" + consent.key
            kind: "consent"
            visible: consent.history.length > 0
            entries: consent.history
            today: consent.today
            Layout.fillWidth: true
        }
        Flow {
            spacing: 12
            Layout.fillWidth: true

            AppButton {
                width: Math.min(implicitWidth, parent.width)
                objectName: "history_" + consent.key
                kind: "quiet"
                iconName: "clock"
                text: qsTr("これまでの変更")
                name: text + " " + OfficeFacts.scope(consent.scope)
                onClicked: consent.historyWanted()
            }
            AppButton {
                width: Math.min(implicitWidth, parent.width)
                objectName: "withdraw_" + consent.key
                visible: consent.holds && consent.writable
                iconName: "x"
                text: qsTr("取りやめる")
                name: text + " " + OfficeFacts.scope(consent.scope)
                onClicked: consent.withdrawalWanted()
            }
        }
    }
}
