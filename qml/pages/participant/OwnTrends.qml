// わたしの ようす: what the person wrote and when they came, in pictures and in words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantPage {
    id: trends

    required property TrendsPage page

    title: qsTr("わたしのようす")
    aloud: [heading, intro, steps, parts]
    headTitle: ""
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    RubyText {
        id: heading

        text: trends.title
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: Theme.phone
        Layout.fillWidth: true
    }
    Words {
        id: intro

        text: qsTr("あなたが書いたことと、来た日です。")
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    TrendSteps {
        id: steps

        page: trends.page
        participant: true
        Layout.fillWidth: true
    }
    TrendParts {
        id: parts

        page: trends.page
        participant: true
        Layout.fillWidth: true
    }
}
