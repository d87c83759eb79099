// Nothing is asked today.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: none

    headTitle: page.proxy ? title : ""
    nextText: qsTr("もどる")
    aloud: [question, nextText]
    centred: true
    onNext: page.back()

    Words {
        id: question

        objectName: "flowNone"
        text: none.page.kind === "task_mark" ? qsTr("きょうの仕事は、ありません。")
                                             : qsTr("きょうの目標は、ありません。")
        size: Theme.sizeQuestion
        bold: true
        rubyShare: 0.46
        Layout.fillWidth: true
    }
}
