// Nothing is asked today.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: none

    headTitle: page.proxy ? title : ""
    nextText: qsTr("もどる")
    aloud: [question, why, nextText]
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
    OwnNothing {
        id: why

        app: none.app
        asks: !none.page.proxy
        why: none.page.kind === "task_mark" ? qsTr("支援者と仕事を決めると、ここで聞きます。")
                                            : qsTr("支援者と目標を決めると、ここで聞きます。")
        Layout.fillWidth: true
    }
}
