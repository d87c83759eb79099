// RubyText as in b04; the mode is the theme's.
import QtQuick
import Ayumi.Components
import Ayumi.Style

Rectangle {
    color: Theme.bg

    component Box: Rectangle {
        property alias text: words.text
        property alias size: words.size

        width: 236
        height: words.implicitHeight + 16
        radius: 12
        color: Theme.surface
        border.width: 2
        border.color: Theme.line

        RubyText {
            id: words

            x: 8
            y: 8
            width: 220
            size: 28
        }
    }

    Column {
        x: 40
        y: 40
        spacing: 24

        RubyText {
            width: 560
            size: 30
            bold: true
            balanced: true
            text: "{今日|きょう}の {仕事|しごと}で むずかしかった ことを、 {一|ひと}つだけ {教|おし}えて ください。"
        }
        RubyText {
            width: 560
            size: 30
            text: "お{志|こころざし}を {承|うけたまわ}り、 {政|まつりごと}と {炎|ほのお}の {話|はなし}"
        }
        RubyText {
            width: 300
            size: 24
            text: "とても長い文で句の印がないときも、行の頭に「、」や小さい「っ」が来ないように切ります。"
        }
        RubyText {
            width: 560
            size: 24
            text: "Ayumi works offline. {電波|でんぱ}が なくても 12:30 まで"
        }
    }

    Column {
        x: 680
        y: 40
        spacing: 24

        Box { text: "{就労|しゅうろう}{準備|じゅんび}{支援|しえん} {事業所|じぎょうしょ}の {相談|そうだん}" }
        RubyText {
            width: 560
            size: 60
            bold: true
            text: "{電波|でんぱ}が つながったら {送|おく}ります。"
        }
        RubyText {
            width: 560
            size: 38
            bold: true
            rubyShare: 0.46
            balanced: true
            text: "{今日|きょう}は どのくらい {疲|つか}れましたか。 {教|おし}えて ください。"
        }
    }
}
