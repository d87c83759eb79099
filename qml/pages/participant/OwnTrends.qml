// わたしの ようす: what the person wrote and when they came, in pictures and in words.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ParticipantFrame {
    id: trends

    required property AppContext app
    required property TrendsPage page

    title: qsTr("わたしのようす")
    headTitle: ""
    speakVisible: false
    nextText: qsTr("ホームへ")
    onBack: page.back()
    onNext: page.back()
    onRest: page.rest()

    RubyText {
        text: trends.title
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("あなたが書いたことと、来た日です。")
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    TrendSteps {
        page: trends.page
        participant: true
        Layout.fillWidth: true
    }
    TrendParts {
        page: trends.page
        participant: true
        Layout.fillWidth: true
    }
}
