// Above every page of the practice, so that no screen of it is taken for a real one: what it is, in
// words, and one touch to leave it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: line

    signal ended

    implicitHeight: row.implicitHeight + 2 * Theme.grid
    color: Theme.waitT
    Accessible.role: Accessible.Notification
    Accessible.name: words.plainText

    RowLayout {
        id: row

        x: Theme.participantMargin
        y: Theme.grid
        width: parent.width - 2 * Theme.participantMargin
        spacing: Theme.phone ? 8 : 16

        AppButton {
            objectName: "practiceEnd"
            participant: true
            iconName: Theme.phone ? "" : "x"
            text: Theme.phone ? qsTr("やめる") : qsTr("練習をおわる")
            name: qsTr("練習をおわる")
            onClicked: line.ended()
        }
        AppIcon {
            visible: !Theme.phone
            name: "edit"
            size: Theme.size(32)
            color: Theme.waitD
        }
        Words {
            id: words

            objectName: "practiceWords"
            text: Theme.cramped ? qsTr("練習") : Theme.phone ? qsTr("練習です。残りません。")
                : qsTr("練習です。なにも残りません。だれにも届きません。")
            size: Theme.px(Theme.phone ? 18 : 24)
            bold: true
            phrased: true
            color: Theme.waitD
            Layout.fillWidth: true
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.panelWidth
        color: Theme.waitD
    }
}
