// One line of text to type. The box itself is named <objectName>Input for tests.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

FieldFrame {
    id: field

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias echoMode: input.echoMode
    property alias input: input
    property string iconName: enabled && !readOnly ? "" : "lock"
    property real leastHeight: Theme.fieldHeight
    property real inputRightPadding: iconName === "" ? 14 : Theme.size(56)

    signal accepted
    signal edited

    control: T.TextField {
        id: input

        objectName: field.objectName === "" ? "" : field.objectName + "Input"
        width: parent ? (parent as Item).width : implicitWidth
        implicitWidth: Theme.size(280)
        implicitHeight: Math.max(field.leastHeight, contentHeight + 24)
        leftPadding: 14
        rightPadding: field.inputRightPadding
        verticalAlignment: TextInput.AlignVCenter
        color: enabled && !readOnly ? Theme.ink : Theme.disabledInk
        placeholderTextColor: Theme.ink2
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        font.family: Theme.fontFamily
        font.pixelSize: Theme.px(22)
        Accessible.role: Accessible.EditableText
        Accessible.name: Markup.plain(field.label)
        Accessible.description: Markup.plain(field.message)
        onAccepted: field.accepted()
        onTextEdited: field.edited()

        background: FieldGround {
            status: field.status
            focused: input.activeFocus
            usable: input.enabled && !input.readOnly
        }

        AppText {
            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            visible: input.text === "" && input.preeditText === "" && implicitWidth <= width
            text: input.placeholderText
            color: Theme.ink2
            wrapMode: Text.NoWrap
            clip: true
            Accessible.ignored: true
        }

        AppIcon {
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            name: field.iconName
            visible: name !== ""
            color: input.enabled ? Theme.ink2 : Theme.disabledInk
        }
    }
}
