// The register of workplaces: what is found by which words, and when a confirmation is due.
#include <gtest/gtest.h>

#include "mobile/viewmodels/site_facts.h"

namespace ayumi::viewmodels {

namespace {

store::RecordRow bakery() {
    store::RecordRow site;
    site.values = {{"name", "ひだまり製パン Ｋｉｔａ店"},
                   {"name_kana", "ヒダマリセイパン キタテン"},
                   {"address", "あさひ市北町２－１４"},
                   {"work", "生地の計量、ﾊﾟｯｸづめ"},
                   {"conditions", "ヴァイオリンのきこえる部屋"},
                   {"help", "手順のカード"},
                   {"pay", "1時間 1,050円"},
                   {"open_weekdays", {1, 3, 5}}};
    return site;
}

bool finds(const char* words) {
    return hasWords(searchedFactsOf(bakery()), QString::fromUtf8(words));
}

}  // namespace

TEST(SiteSearch, FindsAWord_InWhateverKanaWidthOrCase) {
    for (const char* word : {"ひだまり", "ヒダマリ", "ﾋﾀﾞﾏﾘ", "kita", "KITA", "ｋｉｔａ", "ぱっく",
                             "パック", "ﾊﾟｯｸ", "ゔぁいおりん", "ｳﾞｧｲｵﾘﾝ", "北町2", "２"}) {
        EXPECT_TRUE(finds(word)) << word;
    }
}

TEST(SiteSearch, LooksInEachOfItsFacts_AndInNoOthers) {
    for (const char* word : {"製パン", "せいぱん", "あさひ市", "計量", "きこえる", "手順"}) {
        EXPECT_TRUE(finds(word)) << word;
    }
    EXPECT_FALSE(finds("1,050"));
    EXPECT_FALSE(finds("報酬"));
}

TEST(SiteSearch, WantsEveryWord_WhateverPartsThem) {
    EXPECT_TRUE(finds("かーど 計量"));
    EXPECT_TRUE(finds("カード　計量"));
    EXPECT_TRUE(finds("  計量\t ぱん "));
    EXPECT_FALSE(finds("計量 印刷"));
    EXPECT_TRUE(finds(""));
    EXPECT_TRUE(finds(" 　 "));
}

TEST(SiteSearch, FindsNoWord_AcrossTwoFacts) { EXPECT_FALSE(finds("店ひだまり")); }

TEST(SiteWeekdays, AreThoseThatAreKnown) {
    EXPECT_EQ(openWeekdaysOf(bakery()), (std::vector<int>{1, 3, 5}));
    EXPECT_TRUE(openWeekdaysOf({}).empty());
    store::RecordRow emptied;
    emptied.values = {{"open_weekdays", nullptr}};
    EXPECT_TRUE(openWeekdaysOf(emptied).empty());
}

// The list goes out every two months: domain.md.
TEST(SiteConfirmation, IsDue_FromTheDayAfterTwoMonths) {
    EXPECT_FALSE(isConfirmationDue("2026-11-20", "2026-11-20"));
    EXPECT_FALSE(isConfirmationDue("2026-09-20", "2026-11-20"));
    EXPECT_TRUE(isConfirmationDue("2026-09-19", "2026-11-20"));
    EXPECT_FALSE(isConfirmationDue("2026-12-31", "2027-02-28")) << "the month's last day";
    EXPECT_TRUE(isConfirmationDue("2026-12-31", "2027-03-01"));
    EXPECT_TRUE(isConfirmationDue("", "2026-11-20")) << "never";
}

}  // namespace ayumi::viewmodels
