// One person of the roster: who, planned, how the day stands or the taps that record it, by whom.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: row

    required property string key
    required property string name
    required property string kana
    required property string letter
    required property string hue
    required property string plannedStart
    required property string plannedEnd
    required property string standing // none, recorded, contested
    required property string status
    required property string arrived
    required property string leftAt
    required property bool leftNextDay
    required property string noticeAt
    required property string by
    required property bool bySelf
    required property string way
    required property bool waiting
    required property bool putOff
    required property var candidates

    required property bool columns
    required property int nameWidth
    required property int planWidth
    required property int byWidth

    readonly property bool contested: standing === "contested"

    signal recorded(string status)
    signal settled(string candidate)
    signal putOffWanted
    signal formWanted
    signal personWanted

    objectName: "row_" + key
    padding: 0
    borderColor: contested ? Theme.attD : Theme.line
    borderWidth: contested ? Theme.panelWidth : Theme.lineWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    ColumnLayout {
        width: row.availableWidth
        spacing: 0

        GridLayout {
            columns: Theme.phone && Theme.scale > 1.2 ? 1 : 6
            columnSpacing: Theme.phone ? 6 : 12
            rowSpacing: 0
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.size(row.columns ? 76 : 84)
            Layout.leftMargin: Theme.phone ? 8 : 20
            Layout.rightMargin: Theme.phone ? 6 : 20

            Avatar {
                visible: Theme.scale < 1.5
                letter: row.letter
                hue: row.hue
                size: Theme.size(Theme.phone ? 36 : 48)
                Layout.rightMargin: Theme.phone ? 0 : 4
            }
            RosterName {
                objectName: dots.visible ? "" : "more_" + row.key
                person: row.name
                detail: row.columns ? row.kana : Say.span(row.plannedStart, row.plannedEnd)
                pressable: !dots.visible
                onClicked: menu.open()
                Layout.preferredWidth: row.columns ? row.nameWidth : -1
                Layout.maximumWidth: row.columns ? row.nameWidth : Infinity
                Layout.fillWidth: !row.columns
            }
            Words {
                visible: row.columns
                text: Say.span(row.plannedStart, row.plannedEnd)
                Layout.preferredWidth: row.planWidth
                Layout.maximumWidth: row.planWidth
            }
            RosterState {
                person: row.name
                rowKey: row.key
                standing: row.standing
                status: row.status
                arrived: row.arrived
                leftAt: row.leftAt
                noticeAt: row.noticeAt
                roomy: row.columns
                onRecorded: status => row.recorded(status)
                Layout.fillWidth: true
                Layout.maximumWidth: row.columns ? Infinity : implicitWidth
                // The name gives way first.
                Layout.minimumWidth: Theme.phone ? Math.min(implicitWidth, row.width / 2) : 0
                Layout.topMargin: 8
                Layout.bottomMargin: 8
            }
            ColumnLayout {
                visible: row.byWidth > 0 && !row.contested
                spacing: 0
                Layout.topMargin: 8
                Layout.bottomMargin: 8
                Layout.preferredWidth: row.byWidth
                Layout.maximumWidth: row.byWidth

                ByLine {
                    way: row.standing === "none" ? "" : row.way
                    text: row.standing === "none" ? "—" : Say.by(row.by, row.bySelf, row.way)
                    size: Theme.sizeBody
                    Layout.fillWidth: true
                }
                Words {
                    visible: row.waiting
                    text: qsTr("送信待ち")
                    size: Theme.sizeLabel
                    color: Theme.waitD
                    Layout.fillWidth: true
                }
            }
            IconButton {
                id: dots

                objectName: "more_" + row.key
                visible: Theme.wide || (row.columns && row.standing !== "none")
                         || (!row.columns && !Theme.phone)
                iconName: "dots"
                label: qsTr("%1さんのほかの操作").arg(row.name)
                outlined: false
                onClicked: menu.open()
            }
        }
        RosterContested {
            visible: row.contested && !row.putOff
            rowKey: row.key
            candidates: row.candidates
            onSettled: candidate => row.settled(candidate)
            onPutOff: row.putOffWanted()
            Layout.fillWidth: true
            Layout.leftMargin: row.columns ? 20 + Theme.size(48) + 16 : 12
            Layout.rightMargin: 12
            Layout.bottomMargin: 12
        }
    }

    ChoiceMenu {
        id: menu

        parent: row
        x: row.width - width - 8
        y: 8
        entries: (row.standing === "none" ? [
            {key: "late", label: qsTr("遅刻"), icon: "clock"},
            {key: "absent", label: qsTr("欠席"), icon: "minus"}
        ] : []).concat([
            {key: "form", label: qsTr("くわしく入れる・なおす"), icon: "edit"},
            {key: "person", label: qsTr("これまでの出欠"), icon: "list"}
        ])
        onChosen: key => {
            if (key === "form") row.formWanted()
            else if (key === "person") row.personWanted()
            else row.recorded(key)
        }
    }
}
