// People, workplaces and records by the words in them.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: search

    required property SearchPage page
    readonly property bool found: page.state === "found"
    readonly property string recordCount: page.uncounted ? qsTr("記録 %1件より多い").arg(page.count)
        : page.count > 0 ? qsTr("記録 %1件").arg(page.count) : ""
    readonly property string counts: Say.joined([
        page.people.count > 0 ? qsTr("利用者 %1人").arg(page.people.count) : "",
        page.sites.count > 0 ? qsTr("はたらく場 %1か所").arg(page.sites.count) : "",
        recordCount], qsTr("・", "between two facts"))

    function said(state: string): string {
        switch (state) {
        case "busy": return qsTr("さがしています")
        case "found": return counts
        case "long": return qsTr("言葉が長すぎます。%1文字までにしてください").arg(page.mostLetters)
        case "none": return qsTr("見つかりません。言葉を短くするか、減らしてください")
        case "": return qsTr("言葉を入れると、あなたが読める記録の中からさがします")
        }
        return ""
    }

    heading: qsTr("さがす")

    Field {
        id: field

        objectName: "searchWanted"
        label: qsTr("さがす言葉")
        hint: qsTr("名前・読み・メモ・コメントなど")
        iconName: "search"
        text: search.page.wanted
        onEdited: search.page.wanted = text
        onAccepted: search.page.lookNow()
        Layout.fillWidth: true
    }
    Words {
        objectName: "searchSaid"
        visible: text !== ""
        text: search.said(search.page.state)
        bold: search.found
        color: search.found ? Theme.ink : Theme.ink2
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "searchAtOffice"
        visible: search.page.state === "none"
        text: qsTr("古い記録や、受けもたない人の記録は、このタブレットにはないことがあります")
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "searchNotReady"
        visible: !search.page.ready && (search.found || search.page.state === "none")
        iconName: "hourglass"
        text: qsTr("さがすための目次を作っています。まだ出ていない記録があるかもしれません")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "searchDamaged"
        visible: search.page.state === "damaged"
        kind: "info"
        what: qsTr("さがすための目次がこわれています。記録はなくなっていません")
        todo: qsTr("作り直しています。少し待つと、ここに出ます")
        Layout.fillWidth: true
    }
    Group {
        visible: search.page.people.count > 0
        text: qsTr("利用者")
    }
    Repeater {
        model: search.page.people

        SearchHit {
            id: person

            required property string key
            required property string name
            required property string kana
            required property string letter
            required property string hue
            required property string state

            objectName: "foundPerson_" + key
            kind: "person"
            title: name
            subtitle: Say.joined([kana, ServiceWords.state(state)], "  ")
            leading: Avatar {
                letter: person.letter
                hue: person.hue
            }
            onClicked: search.page.openPerson(key)
            Layout.fillWidth: true
        }
    }
    Group {
        visible: search.page.sites.count > 0
        text: qsTr("はたらく場")
    }
    Repeater {
        model: search.page.sites

        SearchHit {
            required property string key
            required property string name

            objectName: "foundSite_" + key
            kind: "site"
            title: name
            leading: IconTile {
                visible: !Theme.cramped
                iconName: "pin"
                hue: "tsuchi"
            }
            onClicked: search.page.openSite(key)
            Layout.fillWidth: true
        }
    }
    Group {
        visible: search.page.count > 0
        text: qsTr("記録（新しい順）")
    }
    Repeater {
        model: search.page.records

        SearchHit {
            required property string key
            required property string names
            required property string day
            required property string by
            required property bool bySelf
            required property string way
            required property bool opens
            required kind
            required waiting

            objectName: "foundRecord_" + key
            title: Say.joined([names, Facts.kind(kind)], "  ")
            subtitle: Say.joined([Say.longDay(day), Say.by(by, bySelf, way)],
                                 qsTr("・", "between two facts"))
            pressable: opens
            onClicked: search.page.openRecord(key)
            Layout.fillWidth: true
        }
    }
    AppButton {
        objectName: "searchMore"
        visible: search.page.more > 0
        iconName: "down"
        text: qsTr("つづきを見る（あと %1件）").arg(search.page.more)
        onClicked: search.page.showMore()
    }

    component Group: Words {
        size: Theme.px(22)
        bold: true
        Layout.topMargin: 8
        Layout.fillWidth: true
    }
}
