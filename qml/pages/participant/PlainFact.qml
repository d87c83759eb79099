// An icon and a sentence in a participant's size.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

RowLayout {
    id: fact

    property string iconName: "info"
    property string text: ""
    property color color: Theme.primary
    readonly property alias marked: words.marked
    property int size: Theme.px(Theme.phone ? 22 : 26)

    spacing: Theme.phone ? 12 : 20

    AppIcon {
        name: fact.iconName
        size: Theme.size(Theme.phone ? 28 : 36)
        color: fact.color
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: words.marked && Theme.rubyMode === "above" ? Theme.px(8) : 0
    }
    Words {
        id: words

        text: fact.text
        size: fact.size
        phrased: true
        Layout.fillWidth: true
    }
}
