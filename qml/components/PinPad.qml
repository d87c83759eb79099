// Ten keys and けす. It hands on what is pressed and remembers nothing; digits and Backspace of a
// keyboard count while it has the focus.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ayumi.Style

FocusScope {
    id: pad

    property bool usable: true
    property string eraseText: qsTr("けす")
    // Keys are 152 by 136 where there is room, never below 76 by 64.
    readonly property real keyWidth: Math.max(76, Math.min(Theme.size(152), (width - 32) / 3))
    property real keyHeight: Math.max(76, Math.min(Theme.size(136), keyWidth * 0.9,
                                                   height > 0 ? (height - 48) / 4 : 136))

    signal digitPressed(int digit)
    signal erasePressed

    implicitWidth: Theme.size(152) * 3 + 32
    implicitHeight: Theme.size(136) * 4 + 48

    function takeKey(event: var) {
        if (!pad.usable) return
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            digitPressed(event.key - Qt.Key_0)
            event.accepted = true
        } else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) {
            erasePressed()
            event.accepted = true
        }
    }

    Keys.onPressed: event => pad.takeKey(event)

    GridLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        columnSpacing: 16
        rowSpacing: 16

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0]

            PressCard {
                id: key

                required property int modelData

                objectName: modelData >= 0 ? "pin" + modelData : ""
                name: modelData.toString()
                strong: true
                enabled: pad.usable && modelData >= 0
                focus: modelData === 1
                opacity: modelData >= 0 ? 1 : 0
                implicitWidth: pad.keyWidth
                implicitHeight: pad.keyHeight
                Accessible.ignored: modelData < 0
                onClicked: pad.digitPressed(modelData)

                AppText {
                    anchors.centerIn: parent
                    text: key.modelData
                    size: Math.min(Theme.px(56), key.height * 0.6)
                    bold: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    color: pad.usable ? Theme.ink : Theme.disabledInk
                    Accessible.ignored: true
                }
            }
        }
        PressCard {
            id: erase

            objectName: "pinErase"
            name: words.plainText
            flat: true
            enabled: pad.usable
            implicitWidth: pad.keyWidth
            implicitHeight: pad.keyHeight
            onClicked: pad.erasePressed()

            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width - 8
                spacing: 2

                AppIcon {
                    name: "del"
                    size: Theme.size(40)
                    color: pad.usable ? Theme.ink : Theme.disabledInk
                    Layout.alignment: Qt.AlignHCenter
                }
                Words {
                    id: words

                    text: pad.eraseText
                    size: Theme.px(22)
                    bold: true
                    centered: true
                    color: pad.usable ? Theme.ink : Theme.disabledInk
                    spoken: false
                    Layout.fillWidth: true
                }
            }
        }
    }
}
