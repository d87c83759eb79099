// Under a trial that is over: the review it ends with, to be written or read.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Panel {
    id: review

    required property PlacementPage page
    readonly property bool done: page.review === "done"

    objectName: "trialReview"
    visible: page.review !== ""
    hue: done ? "tsuchi" : "att"
    outlined: !done
    padding: Theme.phone ? 16 : 20

    ColumnLayout {
        width: review.availableWidth
        spacing: 12

        Words {
            text: review.done ? qsTr("この実習の振り返りがあります。")
                : review.page.review === "begun" ? qsTr("実習が終わりました。振り返りは書きかけです。")
                : qsTr("実習が終わりました。振り返りはまだです。")
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "trialReviewOpen"
            visible: review.done || review.page.mayReview
            iconName: review.done ? "doc" : "edit"
            text: review.done ? qsTr("振り返りを読む")
                : review.page.review === "begun" ? qsTr("振り返りのつづきを書く")
                : qsTr("振り返りを書く")
            onClicked: review.page.openReview()
        }
    }
}
