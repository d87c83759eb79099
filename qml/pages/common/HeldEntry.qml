// One record that was kept aside: whose, by whom, why, what it says, and what to do about it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Panel {
    id: entry

    required property string key
    required property string kind
    required property string personName
    required property string siteName
    required property string day
    required property string by
    required property bool bySelf
    required property string way
    required property string at
    required property string why
    required property var facts
    required property string text
    required property string what
    required property string kept
    required property string todo
    required property bool waits
    required property bool releasable
    required property bool mendable
    required property string decision
    property string today: ""
    property bool supervisor: false
    property bool busy: false

    readonly property bool open: decision === ""
    // The words for its writer send them to whoever decides; that is who looks here.
    readonly property string advice: supervisor && releasable ? "" : todo

    signal releaseWanted
    signal asideWanted
    signal mendWanted

    objectName: "held_" + key
    hue: waits ? "wait" : "att"
    outlined: true

    function sentences(parts: var): string {
        return Say.joined(parts.map(words => words === "" ? ""
            : qsTr("%1。", "a sentence").arg(words)), " ")
    }

    ColumnLayout {
        width: entry.availableWidth
        spacing: 10

        Words {
            id: head

            text: Say.joined([entry.kind === "" ? qsTr("読めない記録") : Facts.kind(entry.kind),
                entry.personName === "" ? "" : qsTr("%1 さん").arg(entry.personName),
                Say.day(entry.day), Ask.plainOwn(entry.siteName)], "  ")
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        ByLine {
            way: entry.way
            text: Say.joined([entry.kind === "" ? "" : Say.by(entry.by, entry.bySelf, entry.way),
                              Say.moment(entry.at, entry.today)], "  ")
            Layout.fillWidth: true
        }
        FactLine {
            iconName: entry.waits ? "hourglass" : "alert"
            color: entry.waits ? Theme.waitD : Theme.attD
            text: entry.sentences([entry.what, entry.kept, entry.advice])
            Layout.fillWidth: true
        }
        Sheet {
            id: says

            visible: entry.facts.length > 0 || entry.text !== "" || entry.why !== ""
            Layout.fillWidth: true

            ColumnLayout {
                width: says.availableWidth
                spacing: 4

                Repeater {
                    model: entry.facts

                    Words {
                        required property var modelData

                        text: qsTr("%1：%2")
                            .arg(Facts.label(entry.kind, modelData.field, modelData.label))
                            .arg(Facts.value(entry.kind, modelData.field, modelData.value))
                        Layout.fillWidth: true
                    }
                }
                AppText {
                    visible: text !== ""
                    text: entry.text.slice(0, 400)
                    size: Theme.sizeLabel
                    Layout.fillWidth: true
                }
                Words {
                    visible: entry.why !== ""
                    text: qsTr("わけ：%1").arg(Ask.plainOwn(entry.why))
                    Layout.fillWidth: true
                }
            }
        }
        Badge {
            visible: !entry.open
            hue: "wait"
            iconName: "cloudoff"
            text: Say.joined([OfficeFacts.value("decision", entry.decision), qsTr("送信待ち")],
                             qsTr("・", "between a decision and its state"))
        }
        Flow {
            spacing: 12
            visible: entry.open && (entry.mendable || entry.supervisor)
            Layout.fillWidth: true

            AppButton {
                width: Math.min(implicitWidth, parent.width)
                objectName: "mend_" + entry.key
                visible: entry.mendable
                iconName: "edit"
                text: entry.kind === "sign_off" ? qsTr("その日を読みなおす") : qsTr("書きなおす")
                name: text + " " + head.plainText
                enabled: !entry.busy
                onClicked: entry.mendWanted()
            }
            AppButton {
                width: Math.min(implicitWidth, parent.width)
                objectName: "release_" + entry.key
                visible: entry.supervisor && entry.releasable
                iconName: "check"
                text: qsTr("そのまま通す")
                name: text + " " + head.plainText
                enabled: !entry.busy
                onClicked: entry.releaseWanted()
            }
            AppButton {
                width: Math.min(implicitWidth, parent.width)
                objectName: "aside_" + entry.key
                visible: entry.supervisor
                kind: "quiet"
                iconName: "pause"
                text: qsTr("置いておく")
                name: text + " " + head.plainText
                enabled: !entry.busy
                onClicked: entry.asideWanted()
            }
        }
    }
}
