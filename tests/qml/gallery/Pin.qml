// Signing in with four digits; compare with a03.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ParticipantFrame {
    id: frame

    footVisible: false
    centred: Theme.wide

    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 40
        rowSpacing: 20
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 20
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Avatar { square: true; size: Theme.size(Theme.wide ? 168 : 72) }
            Words {
                text: "{佐々木|ささき} ひかる さん"
                size: Theme.px(Theme.phone ? 28 : 38)
                bold: true
                Layout.fillWidth: true
            }
            Words {
                text: "4つの {数字|すうじ}を {入|い}れて ください。"
                size: Theme.px(Theme.phone ? 24 : 30)
                bold: true
                Layout.fillWidth: true
            }
            PinDots { filled: 2; text: "4つのうち 2つ"; Layout.fillWidth: true }
            WrapRow {
                spacing: 16
                Layout.fillWidth: true

                AppButton { participant: true; iconName: "pic"; text: "{絵|え}で {入|はい}る" }
                AppButton { participant: true; iconName: "q"; text: "忘れました" }
            }
        }
        PinPad {
            focus: true
            room: frame.bodyHeight - 16
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: 260
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
