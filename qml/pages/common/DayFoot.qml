// What can be done with a day: send it back, say something, sign. Why not, where that is so.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

GridLayout {
    id: foot

    required property DayPage page
    required property bool mayDecide

    readonly property string hindrance: page.supervisor ? Facts.hindrance(page.hindrance) : ""

    signal signWanted
    signal returnWanted
    signal commentWanted

    columns: Theme.wide ? 4 : Theme.phone ? 1 : 2
    columnSpacing: 12
    rowSpacing: 8

    AppButton {
        objectName: "return"
        visible: foot.mayDecide && foot.page.status !== "returned"
        main: true
        iconName: "ret"
        text: qsTr("差し戻す")
        enabled: !foot.page.busy
        onClicked: foot.returnWanted()
        Layout.fillWidth: Theme.phone
    }
    AppButton {
        objectName: "comment"
        main: true
        iconName: "comment"
        text: qsTr("コメント")
        enabled: !foot.page.busy
        onClicked: foot.commentWanted()
        Layout.fillWidth: Theme.phone
    }
    Words {
        text: foot.hindrance !== "" ? foot.hindrance
            : foot.mayDecide && foot.page.partlyOwn ? qsTr("自分で書いたところがあります") : ""
        visible: text !== "" || !Theme.phone
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "sign"
        visible: foot.mayDecide
        main: true
        kind: "primary"
        iconName: "stamp"
        text: foot.page.status === "amended" ? qsTr("訂正を確かめて署名") : qsTr("署名する")
        enabled: !foot.page.busy
        onClicked: foot.signWanted()
        Layout.fillWidth: Theme.phone
        Layout.minimumWidth: Theme.phone ? 0 : Theme.size(260)
    }
}
