// Meetings: written, read, amended, taken back; one about a plan tells the plan its day.
#include "mobile/viewmodels/meeting_form.h"
#include "tests/qml/pages/plan_fixture.h"

namespace ayumi::testing {

namespace {

class MeetingTest : public PlanFixture {};

}  // namespace

TEST_F(MeetingTest, OfAPlan_FillsItsDayAndWhoWasThere) {
    app.open("plan",
             {{"participant", person(kPlanned)}, {"record", QString::fromStdString(sent.next)}});
    ASSERT_EQ(app.driver->touch("planMeeting"), "");
    ASSERT_EQ(route(), "meetingForm");
    ASSERT_EQ(app.driver->write("presentInput", "本人、高橋、大野、母"), "");
    ASSERT_EQ(app.driver->write("wordsInput", "レジのとなりからはじめたい"), "");
    ASSERT_EQ(app.driver->write("decidedInput", "来週、15分ためす"), "");
    ASSERT_EQ(app.driver->touch("meetingSave"), "");
    ASSERT_TRUE(comesTo("plan"));
    const auto plan = record(sent.next);
    EXPECT_EQ(plan.text("met_on"), "2026-11-20") << "instead of the planned 1 December";
    EXPECT_EQ(plan.text("met_with"), "本人、高橋、大野、母");
    const auto meetings = rowsOf("meeting", kPlanned);
    ASSERT_EQ(meetings.size(), 3U);
    EXPECT_EQ(std::ranges::count_if(meetings,
                                    [&](const auto& row) {
                                        return row.text("plan") == sent.next &&
                                               row.text("words") == "レジのとなりからはじめたい";
                                    }),
              1);
}

TEST_F(MeetingTest, OfAPlanThatHasItsDay_ChangesNothingOfIt) {
    openPlan(kPlanned);
    ASSERT_EQ(app.driver->touch("planMeeting"), "");
    ASSERT_EQ(app.driver->write("presentInput", "本人、高橋"), "");
    ASSERT_EQ(app.driver->touch("meetingSave"), "");
    ASSERT_TRUE(comesTo("plan"));
    EXPECT_EQ(record(sent.inForce).text("met_on"), "2026-06-05");
    EXPECT_EQ(record(sent.inForce).text("met_with"), "本人、高橋、大野");
}

TEST_F(MeetingTest, NeedsItsPurposeAndADayThatHasCome) {
    app.open("meetingForm", {{"participant", person(kPlanned)}});
    ASSERT_EQ(app.driver->write("held_onInput", "2026-11-21"), "");
    ASSERT_EQ(app.driver->touch("meetingSave"), "");
    EXPECT_NE(app.driver->find("purposeProblem"), nullptr);
    EXPECT_TRUE(shows("まだ来ていない日です"));
    ASSERT_EQ(app.driver->touch("purpose_monthly"), "");
    ASSERT_EQ(app.driver->write("held_onInput", "2026-11-19"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("meetingSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return rowsOf("meeting", kPlanned).size() == 3; }));
}

TEST_F(MeetingTest, IsRead_Amended_AndTakenBackWithAReason) {
    openPlan(kPlanned);
    ASSERT_EQ(app.driver->touch("meeting_" + QString::fromStdString(sent.talk)), "");
    ASSERT_EQ(route(), "meeting");
    EXPECT_TRUE(shows("毎月の振り返り"));
    EXPECT_TRUE(shows("レジの前の仕事も、ゆっくりならやってみたいです。"));
    EXPECT_TRUE(shows("来月、15分だけためす。"));
    ASSERT_EQ(app.driver->touch("meetingAmend"), "");
    ASSERT_EQ(app.driver->write("decidedInput", "来月、20分ためす。"), "");
    ASSERT_EQ(app.driver->touch("meetingSave"), "");
    ASSERT_TRUE(comesTo("meeting"));
    EXPECT_TRUE(comes("来月、20分ためす。"));
    ASSERT_EQ(app.driver->touch("meetingTakeBack"), "");
    ASSERT_EQ(app.driver->write("takeBackReasonInput", "ほかの人の記録でした"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comesTo("plan"));
    EXPECT_TRUE(record(sent.talk).isVoid);
    EXPECT_EQ(rowsOf("meeting", kPlanned).size(), 1U);
}

}  // namespace ayumi::testing
