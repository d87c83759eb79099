// A person's goals as staff see them: the list, one goal, what waits, who changed what.
#include "tests/qml/pages/goals_fixture.h"

#include "mobile/viewmodels/goal_page.h"
#include "mobile/viewmodels/goals_page.h"

namespace ayumi::testing {

namespace {

class GoalsTest : public GoalsFixture {
protected:
    viewmodels::GoalPage* page() {
        return qobject_cast<viewmodels::GoalPage*>(app.context().navigator()->page());
    }
    QStringList marksOf(const QVariantList& days) {
        QStringList marks;
        for (const QVariant& one : days) {
            const QVariantMap day = one.toMap();
            marks += day["day"].toString().mid(5) + " " + day["mark"].toString();
        }
        return marks;
    }
};

std::string sendGoal(AgencyFixture& agency, const char* person, const char* item, const char* from,
                     const char* to) {
    return agency.send(
        {"goal", person, {{"item", item}, {"from", from}, {"to", to}}, agency.coach});
}

QStringList itemsDue(PageApp& app) {
    QStringList items;
    for (const auto& one : viewmodels::dueGoals(app.tablet(), app.agency.today)) items += one.item;
    return items;
}

}  // namespace

TEST_F(GoalsTest, APersonsPage_ShowsTheGoalsOfNow_WithTheirLastFiveDays) {
    app.open("person", {{"participant", person()}});
    EXPECT_TRUE(shows("疲れたら休みを言う"));
    EXPECT_FALSE(shows("5分まえに来る")) << "it was looked back on";
    // By hand: days planned or marked, today only once it is; on the 17th nothing was said.
    const auto lines = viewmodels::goalLines(app.tablet(), person().toStdString(), "2026-11-20");
    ASSERT_EQ(lines.size(), 4U);
    const auto rest = std::ranges::find(lines, id("rest"), &viewmodels::GoalLine::key);
    ASSERT_NE(rest, lines.end());
    EXPECT_EQ(marksOf(rest->lately), (QStringList{"11-13 a_little", "11-16 not_yet", "11-17 ",
                                                  "11-18 done", "11-19 unknown"}));
    EXPECT_EQ(marksOf(rest->said), (QStringList{"11-19 unknown", "11-18 done", "11-16 not_yet",
                                                "11-13 a_little", "11-12 done"}));
    EXPECT_FALSE(rest->silent);
    ASSERT_EQ(app.driver->touch("openGoals"), "");
    EXPECT_EQ(route(), "goals");
}

TEST_F(GoalsTest, TheList_HasThoseOfNowFirst_AndEarlierOnesWithWhatCameOfThem) {
    openGoals();
    auto* goals = qobject_cast<viewmodels::GoalsPage*>(app.context().navigator()->page());
    ASSERT_NE(goals, nullptr);
    EXPECT_EQ(goals->current()->count(), 3);
    ASSERT_EQ(goals->earlier()->count(), 1);
    EXPECT_TRUE(shows("少しできるようになった"));
    EXPECT_TRUE(shows("「前より、あわてなくなった」"));
    EXPECT_TRUE(shows("1週間、記録がない"));
    EXPECT_TRUE(shows("ふりかえりがまだ"));
    EXPECT_TRUE(shows("1日に2回"));
    EXPECT_NE(app.driver->find("reviewGoal_" + id("greet")), nullptr);
    EXPECT_EQ(app.driver->find("reviewGoal_" + id("early")), nullptr);
}

TEST_F(GoalsTest, OneGoal_DrawsItsMarksOverTheWeeks_AndSaysTheSameInWords) {
    open("goal", "rest");
    EXPECT_TRUE(shows("支援の内容：合図のカードを机に置く"));
    EXPECT_TRUE(shows("めやす：1日に2回"));
    const QStringList words = app.driver->textsIn(app.driver->find("goalWeeks"));
    const QString all = words.join(" / ").remove(' ');
    EXPECT_TRUE(all.contains("11月9日の週：「できた」1日（木）、「少し」1日（金）"))
        << all.toStdString();
    EXPECT_TRUE(all.contains(
        "11月16日の週：「できた」1日（水）、「まだ」1日（月）、「わからない」1日（木）"))
        << all.toStdString();
    ASSERT_EQ(page()->marks().size(), 42);
    EXPECT_EQ(page()->mondays().front(), "2026-10-12");
    EXPECT_EQ(page()->marks()[31], 4) << "12 November";
    EXPECT_EQ(page()->marks()[32], 2);
    EXPECT_EQ(page()->marks()[35], 1);
    EXPECT_EQ(page()->marks()[36], 0) << "nothing said on the 17th";
    EXPECT_EQ(std::ranges::count(page()->marks(), 0), 37);
    open("goal", "greet");
    EXPECT_EQ(page()->mondays().back(), "2026-10-26") << "ends with the week of its last day";
}

TEST_F(GoalsTest, Today_HasOneCardForAllThatWaits_AndItLeadsToThem) {
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->replace("today");
    app.driver->settle();
    EXPECT_TRUE(shows("見てほしい目標"));
    ASSERT_EQ(app.driver->touch("care_goals"), "");
    ASSERT_EQ(route(), "goalsDue");
    EXPECT_TRUE(shows("期間が終わって、ふりかえりがまだ"));
    EXPECT_TRUE(shows("朝のあいさつをする・2026/10/30まで"));
    EXPECT_TRUE(shows("道具をもとの場所にもどす・最後は11/6"));
    EXPECT_FALSE(shows("疲れたら休みを言う")) << "it was marked yesterday";
    ASSERT_EQ(app.driver->touch("due_" + id("greet")), "");
    EXPECT_EQ(route(), "goalReview");
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->replace("today");
    app.driver->settle();
    EXPECT_EQ(app.driver->find("care_goals"), nullptr) << "they are the coach's";
}

TEST(GoalsDue, OfSeveralPeople_OneIsNamedAndTheOthersAreCounted_TheOldestFirst) {
    PageApp app{true, [](AgencyFixture& agency) {
                    agency.addGoals();
                    sendGoal(agency, "小林", "本をならべる", "2026-09-01", "2026-09-30");
                    sendGoal(agency, "井手", "ラベルをはる", "2026-11-13", "2026-12-30");
                    sendGoal(agency, "松田", "棚をふく", "2026-11-14", "2026-12-30");
                }};
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->replace("today");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("小林さん・ほか2人"));
    // By hand: over since September and October; without a mark since the 13th and the 6th. Of
    // 松田 six days have passed.
    EXPECT_EQ(itemsDue(app), (QStringList{"本をならべる", "朝のあいさつをする", "ラベルをはる",
                                          "道具をもとの場所にもどす"}));
}

TEST_F(GoalsTest, TakingBack_NeedsAReason_AndTheRecordStays) {
    open("goal", "tools");
    ASSERT_EQ(app.driver->touch("goalTakeBack"), "");
    EXPECT_NE(app.driver->touch("dialogAccept"), "");
    ASSERT_EQ(app.driver->write("takeBackWhyInput", "ほかの人の目標でした"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes("取り消した記録"));
    EXPECT_TRUE(shows("ほかの人の目標でした"));
    EXPECT_TRUE(goal("tools").isVoid);
    app.home("佐々木", kParticipantPin);
    EXPECT_TRUE(comes("1つあります")) << shown();
}

TEST_F(GoalsTest, TwoThatWroteAtOnce_StandBesideEachOther_AndOneIsChosen) {
    app.restart([&] {
        app.agency.arriveRivals(app.tabletFolder(),
                                {{"goal", "佐々木", {{"item", "声に出して休む"}}, app.agency.coach},
                                 {"goal", "佐々木", {{"item", "手をあげて休む"}}}});
    });
    app.signIn(app.agency.coach, kCoachPin);
    const auto twice = newGoal();
    ASSERT_TRUE(twice.contested);
    app.open("goal", {{"record", QString::fromStdString(twice.record)}});
    EXPECT_TRUE(shows("目標の記録が2つあります"));
    ASSERT_EQ(app.driver->touch("settle_item_1"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !newGoal().contested; }));
    EXPECT_FALSE(shows("目標の記録が2つあります"));
}

TEST_F(GoalsTest, TheOffice_ReadsADaysMarks_WithWhoWroteThem_AndSettlesNothing) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->open("day", {{"participant", person()}, {"day", "2026-11-18"}});
    app.driver->settle();
    ASSERT_NE(app.driver->find("record_goal_mark"), nullptr);
    EXPECT_TRUE(shows("疲れたら休みを言う"));
    EXPECT_TRUE(shows("できたか：できた"));
    EXPECT_TRUE(shows("カードを使えた"));
    EXPECT_TRUE(shows("本人"));
}

TEST_F(GoalsTest, AnotherParticipant_SeesNothingOfIt) {
    app.signIn(app.agency.people["井上"], "3618");
    app.context().navigator()->replace("goals", {{"participant", person()}});
    app.driver->settle();
    EXPECT_FALSE(shows("疲れたら休みを言う"));
    app.context().navigator()->replace("goal", {{"record", id("rest")}});
    app.driver->settle();
    EXPECT_FALSE(shows("疲れたら休みを言う"));
    app.context().navigator()->replace("home");
    app.driver->settle();
}

TEST(GoalsDue, OfWhomTheServiceEnded_NothingIsAskedAnyMore_AndOfWhomRested_NoMarks) {
    PageApp app{true, [](AgencyFixture& agency) {
                    sendGoal(agency, "小林", "本をならべる", "2026-09-01", "2026-09-30");
                    sendGoal(agency, "井手", "ラベルをはる", "2026-11-01", "2026-12-30");
                }};
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(itemsDue(app), (QStringList{"本をならべる", "ラベルをはる"}));
    app.killAndStart(
        {{.kind = "person",
          .participant = "小林",
          .set = {{"name", "小林 だいち"}, {"ended_on", "2026-11-10"}},
          .record = app.agency.people["小林"]},
         {.kind = "pause",
          .participant = "井手",
          .set = {{"from", "2026-11-01"}, {"to", "2026-11-18"}, {"why", "hospital"}}}});
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(itemsDue(app), QStringList());
}

}  // namespace ayumi::testing
