// A question that stops the page: what will happen, and two verbs. Children stand between text and
// buttons; what is too tall scrolls.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Drawing
import Ayumi.Style

AppPopup {
    id: dialog

    property string title: ""
    property string iconName: ""
    property string hue: "mizu"
    property string text: ""
    property string acceptText: ""
    property string acceptIcon: ""
    property bool acceptEnabled: true
    property string cancelText: qsTr("やめる")
    property Item firstField: null // what is typed first, if there is anything to type
    default property alias body: bodyColumn.data

    signal accepted
    signal rejected

    parent: T.Overlay.overlay
    x: Math.round(((parent ? parent.width : 0) - width) / 2)
    y: Math.round(((parent ? parent.height : 0) - height) / 2)
    width: Math.min(Theme.size(720), (parent ? parent.width : 720) - 2 * Theme.margin)
    height: Math.min(implicitHeight, (parent ? parent.height : 480) - 32)
    padding: Theme.phone ? 16 : 34
    closePolicy: T.Popup.CloseOnEscape
    onOpened: {
        if (firstField && firstField.visible) firstField.forceActiveFocus()
        else if (cancel.visible) cancel.forceActiveFocus()
        else accept.forceActiveFocus()
    }

    contentItem: ColumnLayout {
        spacing: Theme.phone ? 16 : 24
        Accessible.role: Accessible.Dialog
        Accessible.name: Markup.plain(dialog.title)
        Accessible.description: Markup.plain(dialog.text)

        Flickable {
            id: flick

            clip: contentHeight > height
            contentHeight: bodyColumn.implicitHeight + 2 * bodyColumn.y
            implicitHeight: contentHeight
            boundsBehavior: Flickable.StopAtBounds
            // Room for a focus ring at the left edge
            Layout.leftMargin: -8
            Layout.rightMargin: -8
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: bodyColumn

                x: 8
                y: 8
                width: flick.width - 16
                spacing: 16

                RowLayout {
                    spacing: 16
                    Layout.fillWidth: true

                    AppIcon {
                        name: dialog.iconName
                        visible: name !== "" && !Theme.cramped
                        size: Theme.size(34)
                        color: Theme.deep(dialog.hue)
                    }
                    Words {
                        text: dialog.title
                        size: Theme.px(Theme.cramped ? 22 : 28)
                        bold: true
                        balanced: Theme.phone
                        Layout.fillWidth: true
                    }
                }
                Words {
                    text: dialog.text
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }
        }
        ScrollButtons {
            target: flick
            row: true
            Layout.fillWidth: true
        }
        GridLayout {
            columns: Theme.phone ? 1 : 3
            columnSpacing: 12
            rowSpacing: 12
            Layout.fillWidth: true

            Item {
                visible: !Theme.phone
                Layout.fillWidth: true
            }
            AppButton {
                id: cancel

                objectName: "dialogCancel"
                main: true
                visible: dialog.cancelText !== ""
                text: dialog.cancelText
                onClicked: {
                    dialog.close()
                    dialog.rejected()
                }
                Layout.fillWidth: Theme.phone
                Layout.minimumWidth: Theme.phone ? 0 : Theme.size(160)
            }
            AppButton {
                id: accept

                objectName: "dialogAccept"
                main: true
                kind: "primary"
                text: dialog.acceptText
                visible: text !== ""
                iconName: dialog.acceptIcon
                enabled: dialog.acceptEnabled
                onClicked: dialog.accepted()
                Layout.fillWidth: Theme.phone
                Layout.minimumWidth: Theme.phone ? 0 : Theme.size(220)
            }
        }
    }
}
