// The four facts that make an absence call count, and how many count this month.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: facts

    required property AbsencePage page

    ColumnLayout {
        width: facts.availableWidth
        spacing: 10

        Words {
            text: qsTr("記録としてそろうもの")
            bold: true
            Layout.fillWidth: true
        }
        Fact {
            there: facts.page.time !== ""
            text: Say.joined([qsTr("時刻"), Say.time(facts.page.time)], " ")
        }
        Fact {
            there: facts.page.takerName !== ""
            text: Say.joined([qsTr("受けた人"), facts.page.takerName], " ")
        }
        Fact {
            there: facts.page.cause !== "" || facts.page.reason !== ""
            text: Say.joined([qsTr("理由"), facts.page.cause === ""
                ? "" : Facts.cause(facts.page.cause)], " ")
        }
        Fact {
            there: facts.page.advice !== ""
            text: qsTr("伝えたこと")
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.lineWidth
        }
        Words {
            objectName: "absenceAlready"
            text: qsTr("%1に、もう回数に入っている連絡 %2回（月%3回まで）")
                .arg(Say.month(parseInt(facts.page.day.slice(5, 7)))).arg(facts.page.already)
                .arg(facts.page.mostInMonth)
            Layout.fillWidth: true
        }
        Words {
            objectName: "absenceCount"
            text: facts.page.beyond
                ? qsTr("今月の連絡はこれで %1回めです。月%2回までなので、回数に入りません")
                  .arg(facts.page.inMonth).arg(facts.page.mostInMonth)
                : facts.page.counts
                ? qsTr("今月はこれで %1回め（月4回まで）").arg(facts.page.inMonth)
                : qsTr("今月はここまで %1回（月4回まで）").arg(facts.page.inMonth)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            objectName: "absenceConfirmed"
            text: facts.page.confirmed ? qsTr("本人と確かめました")
                                       : qsTr("次に来た日に、本人と確かめます")
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }

    component Fact: RowLayout {
        id: fact

        property bool there: false
        property string text: ""

        spacing: 10
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
        Accessible.name: Say.plain(Say.joined([text, there ? qsTr("あります") : qsTr("まだ")], " "))

        AppIcon {
            name: fact.there ? "checkc" : "ring"
            size: Theme.size(26)
            color: fact.there ? Theme.primary : Theme.ink2
        }
        Words {
            text: fact.text
            spoken: false
            Layout.fillWidth: true
        }
    }
}
