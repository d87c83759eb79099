// Ten keys and けす. It hands on what is pressed and remembers nothing; digits and Backspace of a
// keyboard count while it has the focus.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style

FocusScope {
    id: pad

    property bool usable: true
    property string eraseText: qsTr("けす")
    // Height the page can give; keys are 152 by 136 where there is room, never below 76 by 76.
    property real room: 0
    property real keyWidth: 152
    property real measuredHeight: 136
    property real keyHeight: measuredHeight

    signal digitPressed(int digit)
    signal erasePressed

    implicitWidth: Theme.size(152) * 3 + 32
    implicitHeight: keyHeight * 4 + 48
    onWidthChanged: later.restart()
    onRoomChanged: later.restart()
    Component.onCompleted: measure()

    Later {
        id: later

        onTriggered: pad.measure()
    }

    function measure() {
        const across = width > 0 ? (width - 32) / 3 : Theme.size(152)
        keyWidth = Math.floor(Math.max(76, Math.min(Theme.size(152), across)))
        const down = room > 0 ? (room - 48) / 4 : Theme.size(136)
        measuredHeight = Math.floor(Math.max(76, Math.min(Theme.size(136), keyWidth * 0.9, down)))
    }

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
                // Enter after typed digits ends the typing; it must not press the first key.
                enterPresses: visualFocus
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
                    size: Math.min(Theme.px(50), key.height * 0.6)
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
                    visible: implicitWidth <= parent.width
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
