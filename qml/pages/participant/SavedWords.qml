// After the last question: it is saved, who sees it, where it lies.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: saved

    required property QuestionFlow page
    property bool practice: false // then nothing is kept

    readonly property var aloud: [title, end, readers, where, helpAsked]

    spacing: Theme.phone ? 12 : 20

    MarkLogo {
        visible: Theme.wide
        size: Theme.size(110)
    }
    Words {
        id: title

        objectName: "savedTitle"
        text: !saved.page.kept ? qsTr("まだ何も書いていません")
            : saved.practice ? qsTr("練習です。残りません。") : qsTr("保存しました")
        size: Theme.px(Theme.phone ? 30 : 42)
        bold: true
        color: Theme.primary
        Layout.fillWidth: true
    }
    Words {
        id: end

        text: saved.page.kind === "reflection"
            ? qsTr("ふりかえりはこれで終わりです。おつかれさまでした。")
            : saved.page.kind === "goal_mark"
            ? qsTr("目標はこれで終わりです。おつかれさまでした。")
            : saved.page.kind === "task_mark"
            ? qsTr("仕事はこれで終わりです。おつかれさまでした。")
            : qsTr("からだとこころはこれで終わりです。おつかれさまでした。")
        visible: saved.page.kept
        size: Theme.px(Theme.phone ? 22 : 24)
        Layout.fillWidth: true
    }
    PlainFact {
        id: readers

        objectName: "whoReads"
        visible: saved.page.readers.length > 0
        iconName: "eye"
        text: qsTr("見る人：%1").arg(Say.names(saved.page.readers))
        Layout.fillWidth: true
    }
    PlainFact {
        id: where

        objectName: "whereItLies"
        visible: saved.page.kept && !saved.practice
        iconName: saved.page.sent ? "cloudcheck" : "tabletcheck"
        text: saved.page.sent ? qsTr("送りました。このタブレットにもあります。")
            : qsTr("このタブレットにあります。電波がつながったら送ります。")
        Layout.fillWidth: true
    }
    PlainFact {
        id: helpAsked

        visible: saved.page.helpAsked && !saved.practice
        iconName: "hand"
        color: Theme.attD
        text: qsTr("たすけてほしいと伝えました。")
        Layout.fillWidth: true
    }
}
