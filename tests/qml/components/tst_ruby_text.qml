// RubyText in the scene: modes, width, and what a screen reader hears.
import QtQuick
import QtTest
import Ayumi.Components
import Ayumi.Style

Item {
    id: page

    width: 800
    height: 600

    RubyText {
        id: ruby

        width: 560
        size: 30
        text: "{今日|きょう}の {仕事|しごと}で"
    }

    TestCase {
        name: "RubyText"
        when: windowShown

        function cleanup() {
            Theme.rubyMode = "above"
            ruby.balanced = false
            ruby.width = 560
            ruby.text = "{今日|きょう}の {仕事|しごと}で"
        }

        function test_name_isTheTextWithoutReadings() {
            compare(ruby.Accessible.name, "今日の仕事で")
            compare(ruby.kanaText, "きょうの しごとで")
        }

        function test_height_isOnePitch_whenOnALine() {
            tryCompare(ruby, "implicitHeight", Math.ceil(30 * 1.28 + 15))
            compare(ruby.lineCount, 1)
        }

        function test_height_keepsTheBandOnEveryLine_whenBroken() {
            ruby.width = 130
            compare(ruby.lineCount, 2)
            tryCompare(ruby, "implicitHeight", 2 * Math.ceil(30 * 1.28 + 15))
        }

        function test_height_dropsTheBand_whenModeShowsNoReadings() {
            for (const mode of ["none", "kana"]) {
                Theme.rubyMode = mode
                tryCompare(ruby, "implicitHeight", Math.ceil(30 * 1.35))
            }
        }

        function test_width_growsWithGaps_whenModeShowsReadings() {
            const above = ruby.implicitWidth
            Theme.rubyMode = "none"
            verify(ruby.implicitWidth < above)
        }

        function test_balanced_evensTheLines_whenAQuestionBreaks() {
            ruby.text = "{今日|きょう}の {仕事|しごと}で むずかしかった ことを、 "
                + "{一|ひと}つだけ {教|おし}えて ください。"
            const ragged = ruby.contentWidth
            const lines = ruby.lineCount
            ruby.balanced = true
            compare(ruby.lineCount, lines)
            verify(ruby.contentWidth < ragged)
        }

        function test_text_neverLeavesItsWidth_whenNarrow() {
            ruby.text = "{就労|しゅうろう}{準備|じゅんび}{支援|しえん} {事業所|じぎょうしょ}の"
            for (const width of [220, 120, 80, 60]) {
                ruby.width = width
                verify(ruby.contentWidth <= width + 0.5, "at " + width)
            }
        }
    }
}
