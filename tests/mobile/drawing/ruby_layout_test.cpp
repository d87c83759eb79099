#include "mobile/drawing/ruby_layout.h"

#include <gtest/gtest.h>
#include <QGuiApplication>

namespace ayumi::drawing {
namespace {

RubyStyle style(RubyMode mode = RubyMode::above) {
    RubyStyle style;
    style.families = {"BIZ UDPGothic"};
    style.size = 30;
    style.mode = mode;
    return style;
}

RubyLayout laid(const char* markup, double width, const RubyStyle& with = style()) {
    return layoutRuby(readRuby(markup), with, width);
}

QString baseText(const RubyLine& line) {
    QString text;
    for (const RubyRun& run : line.runs)
        if (!run.isReading) text += run.text;
    return text;
}

QStringList baseLines(const RubyLayout& layout) {
    QStringList lines;
    for (const RubyLine& line : layout.lines) lines.push_back(baseText(line));
    return lines;
}

// Readings never overlap each other, never start left of the line or end right of its width.
void expectReadingsApart(const RubyLayout& layout) {
    for (const RubyLine& line : layout.lines) {
        double end = 0;
        for (const RubyRun& run : line.runs) {
            if (!run.isReading) continue;
            EXPECT_GE(run.x, end - 0.01) << run.text.toStdString();
            end = run.x + run.width;
            EXPECT_LE(end, line.width + 0.01) << run.text.toStdString();
        }
    }
}

void expectBasesApart(const RubyLayout& layout) {
    for (const RubyLine& line : layout.lines) {
        double end = 0;
        for (const RubyRun& run : line.runs) {
            if (run.isReading) continue;
            EXPECT_GE(run.x, end - 0.01) << run.text.toStdString();
            end = run.x + run.width;
        }
    }
}

constexpr auto kLong =
    "お{志|こころざし}を {承|うけたまわ}り、 {政|まつりごと}と {炎|ほのお}の {話|はなし}";

TEST(RubyLayout, KeepsReadingsApart_WhenTheyAreWiderThanTheirBases) {
    for (const double width : {1000.0, 300.0, 180.0, 120.0}) {
        const RubyLayout layout = laid(kLong, width);
        expectReadingsApart(layout);
        expectBasesApart(layout);
    }
}

TEST(RubyLayout, KeepsReadingsApart_WhenGroupsTouch) {
    const RubyLayout layout =
        laid("{就労|しゅうろう}{準備|じゅんび}{支援|しえん} {事業所|じぎょうしょ}の", 220);
    expectReadingsApart(layout);
    expectBasesApart(layout);
}

TEST(RubyLayout, LeansAtMostHalfARubyEm_WhenKanaStandsBeside) {
    const RubyLayout layout = laid("お{志|こころざし}を", 1000);
    const auto& runs = layout.lines[0].runs;
    ASSERT_EQ(runs.size(), 4);
    const double kanaEnd = runs[0].x + runs[0].width;
    EXPECT_GE(runs[2].x, kanaEnd - 7.5 - 0.01);
    EXPECT_LT(runs[2].x, kanaEnd);
}

TEST(RubyLayout, NeverStartsLeftOfTheLine_WhenAWideReadingComesFirst) {
    for (const RubyLine& line : laid(kLong, 120).lines)
        for (const RubyRun& run : line.runs) EXPECT_GE(run.x, -0.01);
}

TEST(RubyLayout, DrawsNeighboursAsOneRun_WhenTheyAreBare) {
    const RubyLayout layout = laid("むずかしかった", 1000);
    ASSERT_EQ(layout.lines[0].runs.size(), 1);
    EXPECT_EQ(layout.lines[0].runs[0].text, u"むずかしかった"_qs);
}

TEST(RubyLayout, BreaksBetweenPhrasesOnly_WhenEveryPhraseFits) {
    const RubyLayout layout = laid("むずかしかった ことを {教|おし}えて ください。", 230);
    EXPECT_EQ(baseLines(layout),
              (QStringList{u"むずかしかった"_qs, u"ことを教えて"_qs, u"ください。"_qs}));
}

TEST(RubyLayout, BreaksAfterAPause_WhereTextIsInPhrases) {
    EXPECT_EQ(baseLines(laid("{今日|きょう}は つかれたので、やすみます。また あした", 330)),
              (QStringList{"今日はつかれたので、", "やすみます。またあした"}));
    EXPECT_EQ(baseLines(laid("つかれたので、やすみました", 330)).front().size(), 11)
        << "plain text fills its lines";
}

TEST(RubyLayout, ObeysKinsoku_WhenAPhraseMustBeCut) {
    const QString never = u"、。」っょー）"_qs;
    for (int width = 95; width <= 400; width += 7) {
        const RubyLayout layout =
            laid("とても長い「文」で、ちょっと句の印がないときも（コーヒー）切ります。", width);
        for (int i = 1; i < layout.lines.size(); ++i) {
            const QString line = baseText(layout.lines[i]);
            ASSERT_FALSE(line.isEmpty());
            EXPECT_FALSE(never.contains(line.front())) << line.toStdString() << " at " << width;
            const QString before = baseText(layout.lines[i - 1]);
            EXPECT_FALSE(QString(u"「（"_qs).contains(before.back())) << before.toStdString();
        }
    }
}

TEST(RubyLayout, KeepsWordsAndNumbersWhole_WhenTextIsCut) {
    for (const QString& line : baseLines(laid("あいうえお12:30あいうえおoffline", 170)))
        EXPECT_FALSE(line.endsWith(u"12:") || line.startsWith(u":30")) << line.toStdString();
}

TEST(RubyLayout, WritesTheReadingAfterTheBase_WhenAGroupIsWiderThanTheLine) {
    const RubyLayout layout = laid("{承|うけたまわ}り", 60);
    EXPECT_EQ(baseLines(layout).join(QString()), u"承（うけたまわ）り"_qs);
    for (const RubyLine& line : layout.lines)
        for (const RubyRun& run : line.runs) EXPECT_FALSE(run.isReading);
}

TEST(RubyLayout, ShowsReadingsInPlace_WhenModeIsKana) {
    const RubyLayout layout = laid("{今日|きょう}の {仕事|しごと}で", 1000, style(RubyMode::kana));
    EXPECT_EQ(baseLines(layout), QStringList{u"きょうのしごとで"_qs});
    EXPECT_EQ(layout.band, 0);
    const auto& runs = layout.lines[0].runs;
    ASSERT_EQ(runs.size(), 2);
    EXPECT_NEAR(runs[1].x - runs[0].width, 15, 0.01);
}

TEST(RubyLayout, LeavesNoGap_WhenModeIsNone) {
    const RubyLayout layout = laid("{今日|きょう}の {仕事|しごと}で", 1000, style(RubyMode::none));
    const auto& runs = layout.lines[0].runs;
    ASSERT_EQ(runs.size(), 2);
    EXPECT_NEAR(runs[1].x, runs[0].width, 0.01);
}

TEST(RubyLayout, NeedsNoMoreLines_WhenBalanced) {
    RubyStyle balanced = style();
    balanced.balanced = true;
    for (int width = 200; width <= 600; width += 40) {
        const auto markup =
            "{今日|きょう}は どのくらい {疲|つか}れましたか。 {教|おし}えて ください。";
        const RubyLayout even = laid(markup, width, balanced);
        const RubyLayout ragged = laid(markup, width);
        EXPECT_EQ(even.lines.size(), ragged.lines.size());
        EXPECT_LE(even.width, ragged.width + 0.01);
    }
}

TEST(RubyLayout, EndsLinesWithPhrases_WhereNoneAreMarked) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    EXPECT_EQ(baseLines(laid("頭が痛くなる", 150, phrased)), (QStringList{"頭が", "痛くなる"}));
    EXPECT_EQ(baseLines(laid("書くことに同意した日：2026年10月1日", 330, phrased)),
              (QStringList{"書くことに同意した日：", "2026年10月1日"}));
    EXPECT_EQ(baseLines(laid("とても話し方が変わる", 200, phrased)),
              (QStringList{"とても", "話し方が", "変わる"}))
        << "the stem of a verb ends no phrase";
    EXPECT_EQ(baseLines(laid("頭が痛くなる", 150)).front().size(), 5)
        << "plain text fills its lines";
}

TEST(RubyLayout, LeavesNothingAloneOnTheLastLine_WhenPhrased) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    for (int width = 200; width <= 420; width += 5) {
        const RubyLayout layout = laid("Write one thing at a time please do", width, phrased);
        EXPECT_GE(layout.lines.back().width, 60) << "at " << width;
        const RubyLayout cut = laid("できるところまでがまんする", width, phrased);
        EXPECT_GE(baseText(cut.lines.back()).size(), 3) << "at " << width;
    }
}

TEST(RubyLayout, LeavesNoShortWordAlone_WhereTheLineHoldsFarMore) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    EXPECT_EQ(baseLines(laid("正しい 答えは ありません。書かなくても いいです。", 580, phrased)),
              (QStringList{"正しい答えはありません。", "書かなくてもいいです。"}));
}

TEST(RubyLayout, CutsNoPhraseForBalance) {
    RubyStyle balanced = style();
    balanced.balanced = true;
    EXPECT_EQ(baseLines(laid("疲れたとき、どうすることが多いですか。", 328, balanced)),
              (QStringList{"疲れたとき、", "どうすることが", "多いですか。"}));
}

TEST(RubyLayout, WritesSmaller_RatherThanBreakingAWord) {
    const double word = laid("incomprehensible", 0).width;
    const RubyLayout layout = laid("so incomprehensible", word * 0.6);
    EXPECT_EQ(baseLines(layout), (QStringList{"so", "incomprehensible"}));
    EXPECT_LE(layout.width, word * 0.6);
    EXPECT_LT(layout.style.size, 19);
    EXPECT_GE(layout.style.size, 15);
    EXPECT_EQ(laid("so incomprehensible", word + 1).style.size, 30) << "where it fits";
    EXPECT_EQ(baseLines(laid("a self-check", word * 0.5)), (QStringList{"a", "self-", "check"}))
        << "a hyphen ends a line";
}

TEST(RubyLayout, TakesAWordApart_ThatNoLineHoldsAtHalfItsSize) {
    const RubyLayout layout = laid("so incomprehensible", 60);
    EXPECT_EQ(baseLines(layout).join(QString()), "soincomprehensible");
    EXPECT_LE(layout.width, 60.01);
    EXPECT_EQ(layout.style.size, 30) << "smaller would not help";
}

TEST(RubyLayout, CutsAPhraseWhereItsPartsBegin) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    EXPECT_EQ(baseLines(laid("ゆっくり休んでください。", 190, phrased)),
              (QStringList{"ゆっくり", "休んで", "ください。"}));
    EXPECT_EQ(baseLines(laid("休むように", 130, phrased)), (QStringList{"休む", "ように"}));
    EXPECT_EQ(baseLines(laid("はたらき方のふりかえり", 180, phrased)),
              (QStringList{"はたらき方の", "ふりかえり"}));
    EXPECT_EQ(laid("もらいましたか。", 180, phrased).style.size, 30) << "a sentence keeps its size";
}

TEST(RubyLayout, TakesNoWordApart_WhereAPhraseCanBeCutElsewhere) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    const auto lines = [&](const char* text) { return baseLines(laid(text, 170, phrased)); };
    EXPECT_EQ(lines("だれかに手伝ってもらいましたか。"),
              (QStringList{"だれかに", "手伝って", "もらい", "ましたか。"}))
        << "before the end of a verb rather than in its stem";
    EXPECT_EQ(lines("届いていません"), (QStringList{"届いて", "いません"}));
    EXPECT_EQ(lines("からだとこころの"), (QStringList{"からだと", "こころの"}));
    EXPECT_EQ(lines("保存できます"), (QStringList{"保存", "できます"}));
    EXPECT_EQ(lines("セルフチェック"), (QStringList{"セルフ", "チェック"}));
    EXPECT_EQ(lines("個別支援計画"), (QStringList{"個別", "支援計画"})) << "kanji in pairs";
    EXPECT_EQ(lines("ここ1か月くらい"), (QStringList{"ここ", "1か月くらい"}));
    EXPECT_EQ(lines("書いた言葉とその他"), (QStringList{"書いた", "言葉と", "その他"}));
}

TEST(RubyLayout, WritesAHeadingSmaller_RatherThanCuttingItsPhrases) {
    RubyStyle balanced = style();
    balanced.balanced = true;
    EXPECT_EQ(baseLines(laid("休むように言われても休まない", 130, balanced)),
              (QStringList{"休むように", "言われても", "休まない"}));
    const RubyLayout layout = laid("もらいましたか。", 180, balanced);
    EXPECT_EQ(layout.lines.size(), 1U);
    EXPECT_GE(layout.style.size, 21);
    EXPECT_EQ(baseLines(laid("休むように", 100, balanced)), (QStringList{"休む", "ように"}))
        << "what would be too small is cut";
}

TEST(RubyLayout, KeepsWhatIsCountedWithItsNumber) {
    for (int width = 90; width <= 300; width += 10) {
        for (const QString& line : baseLines(laid("11月20日まで", width))) {
            EXPECT_FALSE(line.startsWith(u'月') || line.startsWith(u'日')) << width;
        }
    }
}

TEST(RubyLayout, KeepsPolitenessWithItsName_AndAWordOfTwoSorts) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    EXPECT_EQ(baseLines(laid("大野さんです。", 130, phrased)), (QStringList{"大野さん", "です。"}));
    EXPECT_EQ(baseLines(laid("2026/5/1から", 150, phrased)), (QStringList{"2026/5/1", "から"}));
    EXPECT_EQ(baseLines(laid("はたらく場を加える", 200, phrased)),
              (QStringList{"はたらく場を", "加える"}));
    EXPECT_EQ(baseLines(laid("はたらく場へ", 130, phrased)), (QStringList{"はたらく", "場へ"}));
}

TEST(RubyLayout, BeginsNoLineWithABlank) {
    RubyStyle phrased = style();
    phrased.phrased = true;
    EXPECT_EQ(baseLines(laid("11月20日(金)\\ \\ 渡辺", 200, phrased)).back(), "渡辺");
}

TEST(RubyLayout, DropsTheBand_WhenNothingIsReadAndItMay) {
    RubyStyle free = style();
    free.keepBand = false;
    EXPECT_EQ(laid("かな", 1000, free).band, 0);
    EXPECT_EQ(laid("かな", 1000).band, 15);
    EXPECT_EQ(laid("{字|じ}", 1000, free).band, 15);
}

}  // namespace
}  // namespace ayumi::drawing

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
