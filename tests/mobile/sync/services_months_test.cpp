// A month that a supervisor closed: what tablets that know of it refuse, and what comes from those
// that do not. On A a coach, on B the supervisor.
#include "shared/records/month_closing.h"
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

class MonthsTest : public ServicesTest {
protected:
    Result<tablet::Saved> decide(const char* state, const char* why = "") {
        tablet::SaveRequest request{.kind = "month_close",
                                    .participant = sato,
                                    .day = records::closingDayOf(kDay),
                                    .set = {{"state", state}}};
        if (*why != '\0') request.set["why"] = why;
        return b->engine->save(request);
    }
    std::string refusal(const Result<tablet::Saved>& saved) {
        return saved ? "" : saved.error().code;
    }
    Result<tablet::Saved> come(const std::string& day = kDay) {
        return a->save(sato, day, site, {{"status", "present"}});
    }
    void syncBoth() {
        for (auto* tablet : {a.get(), b.get(), a.get()}) tablet->sync();
    }
};

TEST_F(MonthsTest, ClosedAndKnown_ItsDaysTakeNothing_UntilItIsOpenedAgain) {
    ASSERT_TRUE(decide("closed").ok());
    syncBoth();
    const auto refused = come();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(),
              (Error{"month_closed", {{"month", std::string(kDay).substr(0, 7)}}}));
    EXPECT_EQ(a->store->waiting().count, 0U);
    EXPECT_EQ(refusal(come("2026-12-01")), "") << "another month";
    EXPECT_EQ(refusal(a->engine->save({.kind = "comment",
                                       .participant = sato,
                                       .day = kDay,
                                       .set = {{"on", sato}, {"text", "直したい"}}})),
              "")
        << "what is said about a day is no part of its log";
    ASSERT_TRUE(decide("open", "出席の時刻").ok());
    syncBoth();
    EXPECT_EQ(refusal(come()), "");
}

TEST_F(MonthsTest, WrittenByWhoDidNotKnow_ItComesIn_AndTheDayIsThereToSee) {
    ASSERT_TRUE(decide("closed").ok());
    const auto late = come();
    ASSERT_TRUE(late.ok());
    syncBoth();
    EXPECT_EQ(a->store->waiting().count, 0U);
    const auto onB = b->store->record(late->record);
    ASSERT_TRUE(onB.has_value());
    EXPECT_FALSE(sync::isContested(onB->shown));
}

TEST_F(MonthsTest, ACoachClosesNone) {
    EXPECT_EQ(refusal(a->engine->save({.kind = "month_close",
                                       .participant = sato,
                                       .day = records::closingDayOf(kDay),
                                       .set = {{"state", "closed"}}})),
              "no_right");
}

TEST_F(MonthsTest, ADraftOfIt_StaysWhereItWasRefused) {
    ASSERT_TRUE(decide("closed").ok());
    syncBoth();
    const store::DraftKey page{coach, "reflection/" + std::string(kDay)};
    ASSERT_TRUE(a->engine->saveDraft(page, "p:" + sato, {{"good", "笑えた"}}).ok());
    EXPECT_EQ(refusal(a->engine->save({.kind = "reflection",
                                       .participant = sato,
                                       .day = kDay,
                                       .set = {{"good", "笑えた"}},
                                       .finishes = page})),
              "month_closed");
    EXPECT_TRUE(a->engine->loadDraft(page).has_value());
}

}  // namespace ayumi::mobile_tests
