// One workplace, to read: its facts, who works there now, and how the record came about.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: site

    required property SitePage page

    function text(field: string): string {
        return page.values[field] ?? ""
    }

    heading: page.there ? Ask.plainOwn(text("name")) : qsTr("はたらく場")
    subheading: Ask.plainOwn(text("name_kana"))

    MessagePanel {
        objectName: "siteUnknown"
        visible: !site.page.there
        what: qsTr("この記録は、いま見られません")
        todo: qsTr("記録は消えていません。送信と受信がすむと、ここに出ます")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "siteGone"
        visible: site.page.gone
        what: qsTr("この場の記録は、取り消されています")
        todo: Say.joined([qsTr("前の内容は、そのまま読めます"),
                          site.page.goneWhy === "" ? ""
                              : qsTr("理由：%1").arg(Ask.plainOwn(site.page.goneWhy))], "。")
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "siteProblem"
        problem: site.page.problem
        Layout.fillWidth: true
    }
    WrapRow {
        visible: site.page.there && !site.page.gone
        spacing: 12
        Layout.fillWidth: true

        SiteConfirmed {
            objectName: "siteConfirmed"
            day: site.text("confirmed_on")
            due: site.page.confirmationDue
        }
        AppButton {
            objectName: "siteConfirm"
            visible: site.page.mayConfirm
            iconName: "check"
            text: qsTr("きょう、このとおりと確認した")
            onClicked: site.page.confirm()
        }
        AppButton {
            objectName: "siteCalendar"
            iconName: "cal"
            text: qsTr("開いている日と休み")
            onClicked: site.page.openCalendar()
        }
        AppButton {
            objectName: "siteOverview"
            iconName: "chart"
            text: qsTr("月の状況")
            onClicked: site.page.openOverview()
        }
        AppButton {
            objectName: "siteAmend"
            visible: site.page.mayWrite
            iconName: "edit"
            text: qsTr("なおす")
            onClicked: site.page.amend()
        }
    }
    Repeater {
        model: site.page.past.contested

        DayContested {
            kind: "site"
            today: site.app.today
            choosable: site.page.mayWrite
            onChosen: (field, change) => site.page.settle(field, change)
            Layout.fillWidth: true
        }
    }
    GridLayout {
        visible: site.page.there
        columns: Theme.wide && Theme.scale < 1.5 ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        SiteFacts {
            values: site.page.values
            fields: ["work", "open_weekdays", "hours", "room", "conditions", "help"]
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        SiteFacts {
            values: site.page.values
            fields: ["pay", "transport", "insurance", "contact", "phone", "address"]
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    SitePeople {
        visible: site.page.there && (!site.page.gone || site.page.people.length > 0)
        people: site.page.people
        onPersonWanted: person => site.page.openPerson(person)
        Layout.fillWidth: true
    }
    RecordTraces {
        visible: site.page.there
        kind: "site"
        today: site.app.today
        waiting: site.page.waiting
        past: site.page.past
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "siteTakeBack"
        visible: site.page.mayTakeBack
        kind: "danger"
        iconName: "x"
        text: qsTr("この記録を取り消す")
        onClicked: takeBack.open()
    }

    TakeBack {
        id: takeBack

        app: site.app
        onConfirmed: reason => site.page.takeBack(reason)
    }
}
