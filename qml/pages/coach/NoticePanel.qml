// The person is here again: their last absence call is gone through with them.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: panel

    required property NoticeCheck notice

    visible: notice.open || notice.problem.shown
    spacing: 8

    MessagePanel {
        objectName: "notice"
        visible: panel.notice.open
        what: qsTr("%1の欠席の理由を、まだ本人と確かめていません").arg(Say.day(panel.notice.day))
        kept: Say.joined([panel.notice.cause === "" ? "" : Facts.cause(panel.notice.cause),
                          Ask.plainOwn(panel.notice.reason)], "：")
        actionText: qsTr("本人と確かめました")
        onActivated: panel.notice.confirm(Say.plain(qsTr("次に来た日に、本人と確かめました")))
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "noticeProblem"
        problem: panel.notice.problem
        Layout.fillWidth: true
    }
}
