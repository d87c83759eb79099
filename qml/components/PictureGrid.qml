// The twelve pictures of a picture code. Their numbers and places never change: the order of
// three of them is somebody's secret. It hands on what is pressed and remembers nothing; Backspace
// counts while it has the focus.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style

FocusScope {
    id: grid

    property bool usable: true
    property string namePrefix: "picture"
    property string eraseText: qsTr("けす")
    readonly property var pictures: [
        {icon: "code_apple", word: qsTr("りんご")}, {icon: "code_fish", word: qsTr("さかな")},
        {icon: "code_house", word: qsTr("いえ")}, {icon: "code_tree", word: qsTr("木")},
        {icon: "code_umbrella", word: qsTr("かさ")}, {icon: "code_scissors", word: qsTr("はさみ")},
        {icon: "code_cat", word: qsTr("ねこ")}, {icon: "code_bird", word: qsTr("とり")},
        {icon: "code_star", word: qsTr("ほし")}, {icon: "code_moon", word: qsTr("月")},
        {icon: "code_car", word: qsTr("くるま")}, {icon: "code_flower", word: qsTr("花")}
    ]
    // As many as leave every picture its word; in rows of one the word stands beside it.
    readonly property int columns: fitting(!Theme.phone ? 4 : !Theme.cramped ? 3 : 2)
    readonly property bool inRows: columns === 1
    readonly property int gap: Theme.phone ? 8 : 16
    readonly property real cellWidth: cell(columns)
    readonly property real widestWord: widest(keys)

    signal picturePressed(int picture)
    signal erasePressed

    function cell(across: int): real {
        return Math.floor((width - gap * (across - 1)) / across)
    }

    function fitting(most: int): int {
        if (width <= 0) return most
        for (let across = most; across > 1; --across)
            if (cell(across) >= widestWord + 16) return across
        return 1
    }

    function widest(all: var): real {
        let width = 0
        for (let i = 0; i < all.count; ++i) {
            const key = all.itemAt(i)
            if (key) width = Math.max(width, key.wordWidth)
        }
        return width
    }

    implicitWidth: Theme.size(Theme.phone ? 104 : 136) * (!Theme.phone ? 4 : 3) + gap * 3
    implicitHeight: cells.implicitHeight

    Keys.onPressed: event => {
        if (!grid.usable || (event.key !== Qt.Key_Backspace && event.key !== Qt.Key_Delete)) return
        grid.erasePressed()
        event.accepted = true
    }

    GridLayout {
        id: cells

        width: parent.width
        columns: grid.columns
        columnSpacing: grid.gap
        rowSpacing: grid.gap

        Repeater {
            id: keys

            model: grid.pictures

            PressCard {
                id: key

                required property int index
                required property var modelData
                readonly property real wordWidth: word.implicitWidth

                objectName: grid.namePrefix + index
                name: word.plainText
                strong: true
                enabled: grid.usable
                focus: index === 0
                implicitWidth: grid.cellWidth
                implicitHeight: Math.max(Theme.size(88), content.implicitHeight + 16 + edgeHeight)
                onClicked: grid.picturePressed(index)

                GridLayout {
                    id: content

                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 8)
                    flow: grid.inRows ? GridLayout.LeftToRight : GridLayout.TopToBottom
                    columnSpacing: 16
                    rowSpacing: 4

                    AppIcon {
                        visible: Theme.pictures
                        name: key.modelData.icon
                        size: Theme.size(Theme.phone ? 44 : 56)
                        color: key.enabled ? Theme.ink : Theme.disabledInk
                        Layout.alignment: Qt.AlignCenter
                    }
                    Words {
                        id: word

                        text: key.modelData.word
                        size: Theme.px(20)
                        bold: true
                        centered: true
                        color: key.enabled ? Theme.ink : Theme.disabledInk
                        spoken: false
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignCenter
                    }
                }
            }
        }
        AppButton {
            objectName: grid.namePrefix + "Erase"
            participant: true
            iconName: "del"
            text: grid.eraseText
            enabled: grid.usable
            onClicked: grid.erasePressed()
            Layout.columnSpan: grid.columns
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
