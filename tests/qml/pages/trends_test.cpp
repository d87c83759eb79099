// わたしの ようす: what a person wrote and when they came, for themselves and for staff.
#include <algorithm>

#include "mobile/viewmodels/trends_page.h"
#include "shared/base/time_text.h"
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

// 佐々木: attendance of the last two weeks stands in the fixture; this is what they wrote.
void write(AgencyFixture& agency) {
    const auto wrote = [&](const char* kind, const char* day, std::map<std::string, Json> set) {
        agency.send({kind, "佐々木", std::move(set), agency.people["佐々木"], {}, day});
    };
    wrote("reflection", "2026-11-09", {{"tired", "tired"}});
    wrote("reflection", "2026-11-11", {{"tired", "tired"}});
    wrote("reflection", "2026-11-12", {{"tired", "no_answer"}});
    wrote("reflection", "2026-10-14", {{"tired", "very"}});
    wrote("reflection", "2026-08-03", {{"tired", "not"}});
    wrote("daily_check", "2026-11-10", {{"item.sleep", "4"}, {"item.own_1", "2"}});
    wrote("daily_check", "2026-11-11", {{"item.sleep", "unknown"}, {"item.condition", "1"}});
}

class TrendsPageTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.home("佐々木", kParticipantPin);
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    viewmodels::TrendsPage* page() {
        return qobject_cast<viewmodels::TrendsPage*>(app.context().navigator()->page());
    }
    QString route() { return app.context().navigator()->route(); }
    QStringList wordsOf(const char* part) {
        return app.driver->textsIn(app.driver->find(QString("trend_") + part));
    }
    bool says(const char* part, const char* words) {
        return std::ranges::any_of(
            wordsOf(part), [&](QString text) { return text.remove(' ').contains(QString(words)); });
    }
    QString textOf(const char* name) {
        return app.driver->find(name)->property("plainText").toString().remove(' ');
    }
    std::string shown() { return app.driver->shownTexts().join(" / ").toStdString(); }

    PageApp app{true, write};
};

}  // namespace

TEST_F(TrendsPageTest, FromHomeByKeyboard_TheWordsSayWhatThePicturesShow) {
    ASSERT_EQ(app.driver->pressByKeyboard("homeTrends"), "");
    ASSERT_EQ(route(), "trends");
    EXPECT_EQ(textOf("trendSpan"), "10月12日（月）から11月22日（日）まで");
    EXPECT_TRUE(says("tired", "11月9日の週：「疲れた」2日（月・水）、「答えたくない」1日（木）"))
        << wordsOf("tired").join(" / ").toStdString();
    EXPECT_TRUE(says("tired", "10月12日の週：「とても疲れた」1日（水）"));
    EXPECT_TRUE(says("tired", "11月16日の週：「少し疲れた」1日（火）")) << "of the signed day";
    EXPECT_TRUE(says("item.sleep",
                     "11月9日の週：「ほとんど眠れなかった」1日（火）、「わからない」1日（水）"));
    EXPECT_TRUE(says("item.own_1", "11月9日の週：「少しある」1日（火）"));
    EXPECT_TRUE(says("item.own_1", "頭が重い"));
    EXPECT_TRUE(says("item.mood", "この6週に書いたものはありません。"));
    EXPECT_TRUE(says("item.condition", "いまは聞いていません。"));
    EXPECT_TRUE(says("came", "11月9日の週：予定5日、来た日5日"));
    EXPECT_TRUE(says("came", "11月16日の週：予定5日、来た日4日、来ていない日1日"))
        << wordsOf("came").join(" / ").toStdString();
    EXPECT_TRUE(says("came", "10月12日の週：予定5日、来た日0日、記録がまだの日5日"));
    ASSERT_EQ(app.driver->pressByKeyboard("rest"), "");
    EXPECT_EQ(route(), "rest");
    ASSERT_EQ(app.driver->pressByKeyboard("next"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("back"), "");
    EXPECT_EQ(route(), "home");
}

TEST_F(TrendsPageTest, StepsBackBySixWeeks_AsFarAsThereAreRecords) {
    ASSERT_EQ(app.driver->touch("homeTrends"), "");
    EXPECT_EQ(app.driver->find("trendsLater"), nullptr);
    ASSERT_EQ(app.driver->touch("trendsEarlier"), "");
    EXPECT_EQ(page()->to(), "2026-10-11");
    EXPECT_TRUE(says("tired", "この6週に書いたものはありません。"));
    ASSERT_EQ(app.driver->touch("trendsEarlier"), "");
    EXPECT_EQ(page()->from(), "2026-07-20");
    EXPECT_TRUE(says("tired", "8月3日の週：「疲れていない」1日（月）"));
    EXPECT_EQ(app.driver->find("trendsEarlier"), nullptr);
    EXPECT_TRUE(app.driver->shows("これより前の記録は、このタブレットにありません。"));
    ASSERT_EQ(app.driver->pressByKeyboard("trendsLater"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("trendsLater"), "");
    EXPECT_EQ(page()->to(), "2026-11-22");
    EXPECT_EQ(app.driver->find("trendsLater"), nullptr);
}

TEST_F(TrendsPageTest, Pictures_AreNamedInWords_AndDrawTheDaysTheirWordsName) {
    ASSERT_EQ(app.driver->touch("homeTrends"), "");
    const auto rows = page()->lines();
    const auto tired = rows->at(0).value<viewmodels::TrendRow>();
    ASSERT_EQ(tired.key, "tired");
    ASSERT_EQ(tired.marks.size(), 42);
    const auto at = [&](const char* day) {
        return tired.marks[(startOfDayMs(day) - startOfDayMs("2026-10-12")) / 86'400'000];
    };
    EXPECT_EQ(at("2026-11-09"), 3);
    EXPECT_EQ(at("2026-11-12"), 6);
    EXPECT_EQ(at("2026-10-14"), 4);
    EXPECT_EQ(at("2026-11-10"), 0);
    EXPECT_EQ(std::ranges::count(tired.marks, 0), 37);
    const QQuickItem* part = app.driver->find("trend_tired");
    ASSERT_NE(part, nullptr);
    const QString spoken = part->property("plainWords").toString();
    EXPECT_TRUE(spoken.contains("「疲れた」2日（月・水）")) << spoken.toStdString();
    EXPECT_FALSE(spoken.contains('{'));
}

TEST_F(TrendsPageTest, WhatIsWrittenNow_IsThereAtOnce) {
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    for (int i = 0; i < 2; ++i) ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("answer_very"), "");
    auto* flow = qobject_cast<viewmodels::QuestionFlow*>(app.context().navigator()->page());
    ASSERT_NE(flow, nullptr);
    ASSERT_TRUE(app.driver->waitFor([&] { return flow->index() == 2; }));
    while (flow->stage() != "done") {
        flow->next();
        app.driver->settle();
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1; }));
    app.context().navigator()->replace("trends");
    app.driver->settle();
    EXPECT_TRUE(says("tired", "「とても疲れた」1日（金）")) << shown();
}

TEST_F(TrendsPageTest, OnASmallPhoneAtTwiceTheSize_EveryWordIsThere) {
    app.context().settings()->setTextPercent(200);
    app.driver->resize(360, 740);
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("homeTrends"), "");
    EXPECT_TRUE(says("tired", "「疲れた」2日（月・水）、「答えたくない」1日（木）"))
        << wordsOf("tired").join(" / ").toStdString();
    EXPECT_TRUE(says("tired", "11月9日の週"));
    EXPECT_TRUE(says("tired", "とても疲れた")) << "what the marks mean";
    ASSERT_EQ(app.driver->touch("trendsEarlier"), "");
    EXPECT_EQ(page()->to(), "2026-10-11");
}

TEST_F(TrendsPageTest, StaffOpenItFromThePersonsPage_AsFarAsTheyMayRead) {
    app.open("person");
    ASSERT_EQ(app.driver->touch("personTrends"), "");
    ASSERT_EQ(route(), "personTrends");
    EXPECT_TRUE(says("tired", "11月9日の週：「疲れた」2日（月・水）、「答えたくない」1日（木）"));
    EXPECT_TRUE(app.driver->shows("佐々木 ひかる さん"));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(route(), "person");
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->replace("personTrends", app.argsOf("personTrends"));
    app.driver->settle();
    EXPECT_TRUE(says("item.sleep", "「ほとんど眠れなかった」1日（火）"));
    // Another participant's hands: nothing of it is theirs.
    app.signIn(app.agency.people["井上"], "3618");
    app.context().navigator()->replace("personTrends", app.argsOf("personTrends"));
    app.driver->settle();
    EXPECT_EQ(page()->lines()->count(), 0);
    EXPECT_TRUE(page()->weeks().isEmpty());
    EXPECT_FALSE(page()->readable());
}

}  // namespace ayumi::testing
