// An absence call: the form left, what makes it count right. Anything may be written later.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: absence

    required property AbsencePage page

    function copied(field: string, typed: string): string {
        return Say.plain(Say.copied(page.copied(field, typed), page.day))
    }

    heading: qsTr("欠席連絡")
    subheading: Say.joined([qsTr("%1 さん").arg(page.personName), Say.day(page.day), page.siteName],
                           "  ")
    actions: SavedLine {
        objectName: "absenceSaved"
        visible: at !== ""
        at: absence.page.savedAt
    }

    MessagePanel {
        visible: absence.page.overwrites
        kind: "att"
        what: qsTr("この日には、来た記録があります")
        kept: qsTr("前の記録も残ります")
        todo: qsTr("欠席にしてよいか、確かめてください")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: 24
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 16
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 640

            FormField {
                objectName: "noticeTime"
                label: qsTr("電話を受けた時刻")
                placeholder: "8:42"
                text: Say.time(absence.page.time)
                problem: absence.page.timeProblem
                onEdited: absence.page.time = text
            }
            Choices {
                label: qsTr("受けた人")
                namePrefix: "taker_"
                current: absence.page.taker
                choices: absence.page.staff
                onChosen: key => absence.page.taker = key
                Layout.fillWidth: true
            }
            Choices {
                label: qsTr("知らせた人")
                namePrefix: "from_"
                current: absence.page.from
                choices: [{key: "self", label: Facts.caller("self")},
                    {key: "family", label: Facts.caller("family")},
                    {key: "other", label: Facts.caller("other")}]
                onChosen: key => absence.page.from = key
                Layout.fillWidth: true
            }
            Choices {
                label: qsTr("理由")
                namePrefix: "cause_"
                current: absence.page.cause
                choices: [{key: "health", label: Facts.cause("health")},
                    {key: "hospital", label: Facts.cause("hospital")},
                    {key: "family", label: Facts.cause("family")},
                    {key: "transport", label: Facts.cause("transport")},
                    {key: "feeling", label: Facts.cause("feeling")},
                    {key: "other", label: Facts.cause("other")}]
                onChosen: key => absence.page.cause = key
                Layout.fillWidth: true
            }
            TypedNote {
                objectName: "noticeReason"
                app: absence.app
                limitOf: "attendance.notice_reason"
                label: qsTr("話の内容")
                text: absence.page.reason
                notYet: absence.copied("notice_reason", text)
                onTyped: text => absence.page.reason = text
                Layout.fillWidth: true
            }
            TypedNote {
                objectName: "noticeAdvice"
                app: absence.app
                limitOf: "attendance.notice_advice"
                label: qsTr("伝えたこと（助言）")
                notYet: absence.page.advice === ""
                    ? Say.plain(qsTr("まだ書かれていません。あとで書けます。書くまで回数に入りません"))
                    : absence.copied("notice_advice", text)
                text: absence.page.advice
                onTyped: text => absence.page.advice = text
                Layout.fillWidth: true
            }
            TypedNote {
                id: why

                objectName: "absenceWhy"
                app: absence.app
                visible: absence.page.signedDay
                label: qsTr("署名した日をなおすわけ")
                Layout.fillWidth: true
            }
            ProblemPanel {
                objectName: "absenceProblem"
                problem: absence.page.problem
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: 16
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 320

            AbsenceFacts {
                page: absence.page
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "absenceSave"
                main: true
                kind: "primary"
                text: qsTr("記録を終える")
                onClicked: absence.page.save(why.text)
                Layout.fillWidth: true
            }
        }
    }
}
