// The last question: how much help there was. It is nobody's judgement; who reads the sheet knows
// by it whose words these are.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetFrame {
    id: asked

    headTitle: qsTr("手伝い")
    progressText: Ask.where(page.total, page.index + 1, "")
    progressTotal: page.total
    progressCurrent: page.index + 1
    onNext: page.next()

    Words {
        objectName: "question"
        text: qsTr("だれかに手伝ってもらいましたか。")
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("正しい答えはありません。読む人に、だれの言葉かがわかるように聞きます。")
        phrased: true
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.wide ? 2 : 1
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            model: ["none", "read_aloud", "explained", "together", "written"]

            ChoiceRow {
                required property string modelData

                objectName: "answer_" + modelData
                text: SheetSay.help(modelData)
                selected: asked.page.helpGiven === modelData
                onClicked: asked.page.giveHelp(modelData)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    WaysOut {
        chosen: asked.page.helpGiven
        onTapped: code => asked.page.giveHelp(code)
        Layout.fillWidth: true
    }
}
