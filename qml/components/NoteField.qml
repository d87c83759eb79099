// Several lines of text to type; grows with what is written.
import QtQuick
import QtQuick.Templates as T
import Ayumi.Style

FieldFrame {
    id: field

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias input: input
    property int lines: 3

    signal edited

    control: T.TextArea {
        id: input

        objectName: field.objectName === "" ? "" : field.objectName + "Input"
        width: parent ? (parent as Item).width : implicitWidth
        implicitWidth: Theme.size(280)
        implicitHeight: Math.max(Theme.px(20) * 1.4 * field.lines + 28, contentHeight + 28)
        padding: 14
        wrapMode: TextEdit.Wrap
        color: enabled && !readOnly ? Theme.ink : Theme.disabledInk
        placeholderTextColor: Theme.ink2
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: event => input.leave(event, true)
        Keys.onBacktabPressed: event => input.leave(event, false)
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: Markup.plain(field.label)
        Accessible.description: Markup.plain(field.message)
        onTextChanged: if (activeFocus) field.edited()

        // Tab goes on to the next control: a note holds no tabs.
        function leave(event: var, forward: bool) {
            const next = nextItemInFocusChain(forward)
            if (next) next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
            event.accepted = true
        }

        background: FieldGround {
            status: field.status
            focused: input.activeFocus
            usable: input.enabled && !input.readOnly
        }

        AppText {
            anchors.fill: parent
            anchors.margins: input.padding
            verticalAlignment: Text.AlignTop
            visible: input.text === "" && input.preeditText === ""
            text: input.placeholderText
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
