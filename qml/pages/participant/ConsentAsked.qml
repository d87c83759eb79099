// Instead of questions, while nobody has agreed that they are asked: why, and whom to ask. Help may
// be called for all the same.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: asked

    property bool proxy: false
    property string personMarkup: ""
    property string what: ""
    property bool kept: false // something was written before
    property string before: "" // where it is otherwise
    property var readers: []

    readonly property var aloud: [question, why, helpCard]

    signal help

    spacing: Theme.cardGap

    Words {
        id: question

        objectName: "consentAsked"
        text: asked.proxy ? qsTr("%1 さんの同意がいります。").arg(asked.personMarkup)
                          : qsTr("同意がいります。")
        size: Theme.sizeQuestion
        bold: true
        balanced: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    MessagePanel {
        id: why

        objectName: "flowConsent"
        kind: "info"
        what: asked.what
        kept: asked.kept ? qsTr("書いたことは、このタブレットに残っています。") : asked.before
        todo: asked.proxy ? qsTr("同意をもらったら、「同意」に記録してください。")
            : asked.readers.length > 0 ? qsTr("%1に聞いてください。").arg(Say.names(asked.readers))
            : qsTr("支援者に聞いてください。")
        Layout.fillWidth: true
    }
    HelpCard {
        id: helpCard

        objectName: "flowHelp"
        visible: !asked.proxy
        from: asked.readers
        standing: ""
        onClicked: asked.help()
        Layout.fillWidth: true
    }
}
