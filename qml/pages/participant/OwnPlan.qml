// わたしの けいかく: the person's own plan in plain words, to read.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: own

    required property OwnPlanPage page

    function text(field: string): string {
        return page.values[field] ?? ""
    }

    title: qsTr("わたしの計画")
    aloud: [heading, nothing, wishes, aims, until, review, helpers]
    headTitle: ""
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    Words {
        id: heading

        objectName: "ownPlanHeading"
        text: own.title
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    OwnNothing {
        id: nothing

        app: own.app
        visible: !own.page.there
        text: qsTr("計画はまだありません。")
        why: qsTr("支援者といっしょに決めると、ここに出ます。")
        Layout.fillWidth: true
    }
    OwnPlanPart {
        id: wishes

        objectName: "ownPlan_wishes"
        title: qsTr("わたしがしたいこと")
        parts: [
            {label: qsTr("いま"), text: own.text("wish_now")},
            {label: qsTr("これから"), text: own.text("wish_later")},
            {label: qsTr("仕事"), text: own.text("wish_work")}
        ]
        Layout.fillWidth: true
    }
    OwnPlanPart {
        id: aims

        objectName: "ownPlan_aims"
        title: qsTr("目標と手伝い")
        parts: [
            {label: qsTr("大きな目標"), text: own.text("aim_long")},
            {label: qsTr("いまの目標"), text: own.text("aim_short")},
            {label: qsTr("手伝ってもらうこと"), text: own.text("policy")}
        ]
        Layout.fillWidth: true
    }
    PlainFact {
        id: until

        objectName: "ownPlanUntil"
        visible: own.page.lastDay !== ""
        iconName: "cal"
        text: qsTr("この計画は、%1までです。").arg(Say.longDay(own.page.lastDay))
        Layout.fillWidth: true
    }
    PlainFact {
        id: review

        objectName: "ownPlanReview"
        visible: own.page.reviewDay !== ""
        iconName: "comment"
        text: qsTr("%1までに、計画についてもう一度話します。").arg(Say.longDay(own.page.reviewDay))
        Layout.fillWidth: true
    }
    PlainFact {
        id: helpers

        visible: own.page.there && own.page.helpers.length > 0
        iconName: "people"
        text: qsTr("変えたいときは、%1に話してください。").arg(Say.names(own.page.helpers))
        Layout.fillWidth: true
    }
}
