// Instead of the questions, while nobody has agreed that they are asked: why, and whom to ask.
// Help may be called for all the same.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: barred

    nextVisible: false
    aloud: [problemPanel, question, why, helpCard]
    centred: true

    Words {
        id: question

        objectName: "consentAsked"
        text: barred.page.proxy ? qsTr("%1 さんの同意がいります。").arg(barred.page.personMarkup)
                                : qsTr("同意がいります。")
        size: Theme.sizeQuestion
        bold: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
    MessagePanel {
        id: why

        objectName: "flowConsent"
        kind: "info"
        what: qsTr("からだとこころのことを書くには、同意がいります。いまはありません。")
        kept: barred.page.kept ? qsTr("書いたことは、このタブレットに残っています。") : ""
        todo: barred.page.proxy ? qsTr("同意をもらったら、「同意」に記録してください。")
            : barred.page.readers.length > 0
                ? qsTr("%1に聞いてください。").arg(Say.names(barred.page.readers))
            : qsTr("支援者に聞いてください。")
        Layout.fillWidth: true
    }
    HelpCard {
        id: helpCard

        objectName: "flowHelp"
        visible: !barred.page.proxy
        from: barred.page.readers
        standing: ""
        onClicked: barred.page.help()
        Layout.fillWidth: true
    }
}
