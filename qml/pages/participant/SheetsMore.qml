// What else can be done with sheets that were handed over: two beside each other, own signs.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: more

    required property SheetsPage page

    visible: page.pairs.length > 0 || page.hasSigns
    spacing: 12

    Repeater {
        model: more.page.pairs

        HomeLine {
            required property var modelData

            objectName: "compare_" + modelData.key
            iconName: "list"
            title: modelData.title
            detail: qsTr("%1と%2の答えをくらべる")
                .arg(Say.longDay(modelData.earlier)).arg(Say.longDay(modelData.later))
            onClicked: more.page.compare(modelData.key)
            Layout.fillWidth: true
        }
    }
    HomeLine {
        objectName: "sheetsSigns"
        visible: more.page.hasSigns
        iconName: "heart"
        title: qsTr("わたしのサイン")
        detail: qsTr("毎日聞くサインを選ぶ")
        onClicked: more.page.openSigns()
        Layout.fillWidth: true
    }
}
