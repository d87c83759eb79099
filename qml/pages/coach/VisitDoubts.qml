// What can be true and is unusual, asked about before it is saved; never a bar.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

AppDialog {
    id: doubts

    required property VisitPage page
    required property AppContext app

    readonly property bool overlaps: among(page.doubts, "overlap")

    function of(field: string): string {
        return page.typed[field]
    }

    function among(codes: var, code: string): bool {
        return codes.includes(code)
    }
    function places(visits: var): string {
        return visits.map(one => Say.joined([Say.shortDay(one.day), one.place,
                                             VisitWords.span(one.from, one.to, false)], " "))
            .join(qsTr("・", "between two facts"))
    }

    title: qsTr("このまま保存しますか")
    iconName: "clock"
    hue: "wait"
    text: Say.joined([
        among(page.doubts, "travel") ? qsTr("移動の時間が、いた時間より長くなっています") : "",
        overlaps ? qsTr("ほかの支援記録と時間が重なります：%1")
            .arg(places(page.overlaps)) : "",
        qsTr("まだ保存していません。入れた内容は残っています")], "。")
    acceptText: qsTr("このまま保存する")
    firstField: overlaps ? why.input : null
    onAccepted: {
        page.save()
        close()
    }
    onClosed: page.forgetDoubts()

    Connections {
        target: doubts.page

        function onChanged() {
            if (doubts.page.doubts.length > 0 && !doubts.opened) doubts.open()
        }
    }

    TypedNote {
        id: why

        objectName: "visitOverlapWhy"
        app: doubts.app
        visible: doubts.overlaps
        lines: 2
        limitOf: "visit.overlap_why"
        label: qsTr("時間が重なるわけ")
        text: doubts.of("overlap_why")
        onTyped: text => doubts.page.edit("overlap_why", text)
        Layout.fillWidth: true
    }
}
