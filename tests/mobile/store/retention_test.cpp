// Law 1: what was answered stays until a verified backup holds it and 90 days have passed.
#include <gtest/gtest.h>

#include "mobile/store/migrations.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

using store::PageOutcome;
using store::PushOutcome;
using store::TabletStore;
using sync::Verdict;
using sync::VerdictKind;

constexpr TimeMs kDays = 86'400'000;
constexpr TimeMs kServerMs = 1'800'000'000'000;  // far from the tablet's own clock
const char* const kRetentionDay = "2026-11-20";

class RetentionTest : public ::testing::Test {
protected:
    RetentionTest() : tablet(agency) {
        std::vector<std::string> texts;
        for (const auto& change : agency.masterChanges()) {
            texts.push_back(stateText({change}, static_cast<std::int64_t>(texts.size()) + 1));
        }
        takePage(10, texts);
    }

    sync::ChangePtr saveHere(std::map<std::string, Json> set) {
        auto change = agency.attendance(agency.coach, agency.sato, kRetentionDay, std::move(set));
        EXPECT_TRUE(tablet.store->add(*change, agency.clock.nowMs()).ok());
        return change;
    }
    void answer(std::int64_t head, std::vector<Verdict> verdicts,
                const std::vector<std::string>& states = {}) {
        PushOutcome push;
        push.head = {head, "h"};
        push.answeredAtMs = agency.clock.nowMs();
        push.serverMs = kServerMs;
        push.batch = tablet.store->batch(1000, 1 << 20);
        push.verdicts = std::move(verdicts);
        push.states.assign(states.begin(), states.end());
        ASSERT_TRUE(tablet.store->applyPush(push).ok());
    }
    // An own change that was applied, with the state as the server sends it then: by its id alone.
    sync::ChangePtr answered(std::int64_t head) {
        auto change = saveHere({{"status", "present"}});
        const auto state = sync::travellingState(stateOf({change}, head), {change->id});
        EXPECT_EQ(state.find("present"), std::string::npos);
        answer(head, {{change->id, VerdictKind::Applied, {}, {}}}, {state});
        return change;
    }
    void takePage(std::int64_t head, const std::vector<std::string>& states, std::int64_t kept = 0,
                  bool reset = false, std::vector<std::string> forget = {}) {
        PageOutcome page;
        page.head = {head, "h"};
        page.reset = reset;
        page.cursor = std::to_string(head) + ".~";
        page.answeredAtMs = agency.clock.nowMs();
        page.states.assign(states.begin(), states.end());
        page.kept = kept;
        page.forget = std::move(forget);
        ASSERT_TRUE(tablet.store->applyPage(page).ok());
    }
    std::size_t drop(TimeMs serverMs) {
        const auto dropped = tablet.store->dropKept(serverMs);
        EXPECT_TRUE(dropped.ok());
        return dropped.ok() ? *dropped : 0;
    }
    // Ids that lie in the table of changes.
    std::set<std::string> held() {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly);
        SQLite::Statement statement((*raw)->raw(), "SELECT change FROM changes");
        std::set<std::string> ids;
        while (statement.executeStep()) ids.insert(statement.getColumn(0).getString());
        return ids;
    }

    Agency agency;
    Tablet tablet;
};

}  // namespace

TEST_F(RetentionTest, GoesWhenABackupHoldsIt_And90DaysPassed_NotBefore) {
    const auto change = answered(20);
    EXPECT_EQ(drop(kServerMs + 400 * kDays), 0U) << "no backup holds it";
    takePage(21, {}, 19);
    EXPECT_EQ(drop(kServerMs + 401 * kDays), 0U) << "the backup ends before it";
    takePage(22, {}, 20);
    EXPECT_EQ(drop(kServerMs + 90 * kDays - 1), 0U) << "not 90 days yet";
    EXPECT_EQ(held(), std::set{change->id});
    tablet.kill();  // it looks once a day, and after a start
    tablet.open();
    EXPECT_EQ(drop(kServerMs + 90 * kDays), 1U);
    EXPECT_TRUE(held().empty());
}

TEST_F(RetentionTest, TheRecordLosesNothing_AndIsOfferedAgainAsAnyOtherAfterAReset) {
    const auto change = answered(20);
    const auto before = sync::travellingState(*tablet.store->record(change->record)->answered);
    EXPECT_NE(before.find("present"), std::string::npos);
    takePage(22, {}, 20);
    ASSERT_EQ(drop(kServerMs + 91 * kDays), 1U);
    tablet.kill();
    tablet.open();
    const auto after = tablet.store->record(change->record);
    ASSERT_TRUE(after && after->answered);
    EXPECT_EQ(sync::travellingState(*after->answered), before);
    takePage(3, {}, 0, true);
    bool offered = false;
    for (const auto& one : tablet.store->batch(1000, 1 << 20)) {
        offered = offered || one.text == change->travelling();
    }
    EXPECT_TRUE(offered) << "the bytes that were signed";
}

TEST_F(RetentionTest, NeverWhatWaits_NorWhatIsHeld_UntilThatIsSettled) {
    const auto refused = saveHere({{"status", "present"}});
    answer(20, {{refused->id, VerdictKind::Quarantined, {}, {"no_right", {}}}});
    const auto waits = saveHere({{"status", "late"}});
    takePage(30, {}, 30);
    EXPECT_EQ(drop(kServerMs + 400 * kDays), 0U);
    ASSERT_TRUE(tablet.store->keepHeld({}, true).ok());  // the server names it no more
    EXPECT_EQ(drop(kServerMs + 401 * kDays), 1U);
    EXPECT_EQ(held(), std::set{waits->id});
    EXPECT_EQ(tablet.store->waiting().count, 1U);
}

TEST_F(RetentionTest, ThisTabletsClockHasNoSay) {
    const auto change = answered(20);
    takePage(22, {}, 20);
    agency.clock.jumpTo(agency.clock.nowMs() + 3650 * kDays);
    takePage(23, {}, 20);
    EXPECT_EQ(drop(kServerMs + 89 * kDays), 0U);
    EXPECT_EQ(held(), std::set{change->id});
}

TEST_F(RetentionTest, WhatIsSealedGoesAsTheOthersDo) {
    const auto change = answered(20);
    takePage(22, {}, 20, false, {"p:" + agency.sato});
    EXPECT_FALSE(tablet.store->record(change->record).has_value());
    EXPECT_EQ(drop(kServerMs + 89 * kDays), 0U);
    EXPECT_EQ(held(), std::set{change->id});
    EXPECT_EQ(drop(kServerMs + 91 * kDays), 1U);
    EXPECT_TRUE(held().empty());
}

TEST_F(RetentionTest, AfterAResetWhatWasSaidOfTheOldLogCountsNoMore) {
    const auto change = answered(20);
    takePage(22, {}, 20);
    takePage(5, {}, 0, true);
    EXPECT_EQ(tablet.store->marks().kept, 0);
    EXPECT_EQ(drop(kServerMs + 400 * kDays), 0U) << "it waits again";
    answer(12, {{change->id, VerdictKind::Duplicate, VerdictKind::Applied, {}}});
    takePage(13, {}, 4);
    EXPECT_EQ(drop(kServerMs + 401 * kDays), 0U) << "the restored one does not hold it yet";
    takePage(14, {}, 12);
    EXPECT_EQ(drop(kServerMs + 402 * kDays), 1U);
}

TEST_F(RetentionTest, WhatTheServerSaidSurvivesARestart) {
    answered(20);
    takePage(22, {}, 20);
    tablet.kill();
    tablet.open();
    EXPECT_EQ(tablet.store->marks().kept, 20);
    EXPECT_EQ(drop(kServerMs + 91 * kDays), 1U);
}

TEST_F(RetentionTest, AnOlderFileIsBroughtUp_AndWhatWasAnsweredThereCountsFromItsNewestHead) {
    const std::string old = tablet.folder.file("old.db");
    {
        auto raw = sqlite::Database::open(old, tablet.key, sqlite::Mode::ReadWrite);
        const auto& all = store::migrations();
        ASSERT_TRUE(sqlite::migrate(**raw, {all[0], all[1]}).ok());
        (*raw)->execute(
            "INSERT INTO meta (name, value) VALUES ('marks', CAST('{\"clock_offset_ms\":0,"
            "\"cursor\":\"\",\"generation\":0,\"head\":[50,\"h\"],\"last_success_ms\":0,"
            "\"number\":2,\"pulled\":[0,\"\"],\"revoked\":false,\"sweep_due\":false}' AS BLOB))");
        (*raw)->execute(
            "INSERT INTO changes (change, record, audience, saved_at, own, verdict, answered_at,"
            " text) VALUES ('c', 'r', 'a', 1, 1, 'applied', 7, '{}'),"
            " ('d', 'r', 'a', 1, 1, NULL, NULL, '{}')");
    }
    auto opened = TabletStore::open(old, tablet.key, agency.kinds);
    ASSERT_TRUE(opened.ok()) << opened.error().code;
    EXPECT_EQ((*opened)->marks().head.number, 50);
    EXPECT_EQ((*opened)->waiting().count, 1U);
    (*opened)->noteNothingNew(8, 0, {60, "h"}, "60.~", 49);
    EXPECT_EQ(*(*opened)->dropKept(7 + 90 * kDays), 0U);
    (*opened)->noteNothingNew(8, 0, {61, "h"}, "61.~", 50);
    EXPECT_EQ(*(*opened)->dropKept(7 + 90 * kDays), 1U);
    EXPECT_EQ((*opened)->waiting().count, 1U);
}

}  // namespace ayumi::mobile_tests
