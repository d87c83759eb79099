// When space runs out: synced days of old months go before anything unsent would be refused, and
// what went stays known.
#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

class EvictionTest : public ::testing::Test {
protected:
    EvictionTest() : tablet(agency) {
        for (const auto& change : agency.masterChanges()) take({stateText({change}, ++number)});
    }

    Result<store::Touched> page(const std::vector<std::string>& states) {
        store::PageOutcome page;
        page.head = {number, "h" + std::to_string(number)};
        page.cursor = std::to_string(number) + ".~";
        page.answeredAtMs = agency.clock.nowMs();
        page.states.assign(states.begin(), states.end());
        return tablet.store->applyPage(page);
    }
    void take(const std::vector<std::string>& states) { ASSERT_TRUE(page(states).ok()); }

    std::string state(const std::string& day) {
        return stateText(
            {agency.attendance(agency.coach, agency.sato, day,
                               {{"status", "present"}, {"note", std::string(1500, 'n')}})},
            ++number);
    }
    void takeDays(const std::string& first, int days) {
        std::vector<std::string> states;
        for (int i = 0; i < days; ++i) states.push_back(state(addDays(first, i)));
        take(states);
    }
    bool here(const std::string& day) {
        return tablet.store->record(agency.attendanceId(agency.sato, day)).has_value();
    }
    // The database may use no more pages than it has now, and so many beyond.
    void limit(std::int64_t more) {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly).value();
        const auto pages = raw->raw().execAndGet("PRAGMA page_count").getInt64();
        store::Eviction rules;
        rules.atOnce = 20;
        rules.mostPages = pages + more;
        ASSERT_TRUE(tablet.store->setEviction(rules).ok());
    }
    Result<store::Touched> save(const std::string& day) {
        return tablet.store->add(
            *agency.attendance(agency.coach, agency.tanaka, day,
                               {{"status", "late"}, {"note", std::string(1500, 'w')}}),
            agency.clock.nowMs());
    }

    Agency agency;  // its clock stands in November 2026
    Tablet tablet;
    std::int64_t number = 0;
};

}  // namespace

TEST_F(EvictionTest, FullDatabase_GivesUpItsOldestMonths_AndGoesOnSaving) {
    takeDays("2026-02-01", 28);
    takeDays("2026-05-01", 28);
    takeDays("2026-11-01", 10);
    const auto hash = tablet.store->scopeHash();
    limit(4);
    std::string day = "2026-11-01";
    for (int i = 0; i < 25; ++i) {
        const auto saved = save(day);
        ASSERT_TRUE(saved.ok()) << i << ' ' << saved.error().code;
        day = addDays(day, -1);
    }
    EXPECT_FALSE(here("2026-02-01"));
    EXPECT_TRUE(here("2026-11-05")) << "the newest days stay";
    EXPECT_TRUE(tablet.store->record(agency.sato).has_value()) << "a person is no history";
    EXPECT_TRUE(tablet.store->atOffice(agency.sato, "2026-02-20"));
    EXPECT_FALSE(tablet.store->atOffice(agency.sato, "2026-11-05"));
    EXPECT_GT(tablet.store->evictedCount(), 0U);
    EXPECT_EQ(tablet.store->scopeHash(), hash) << "what went stays known";
    tablet.kill();
    tablet.open();
    EXPECT_EQ(tablet.store->scopeHash(), hash);
    EXPECT_EQ(tablet.store->waiting().count, 25U);
}

TEST_F(EvictionTest, OldestMonthGoesFirst_AndNeverWhatWaitsOrIsContested) {
    takeDays("2026-02-01", 3);
    takeDays("2026-03-01", 3);
    const auto waits =
        agency.attendance(agency.coach, agency.sato, "2026-02-02", {{"status", "late"}});
    ASSERT_TRUE(tablet.store->add(*waits, agency.clock.nowMs()).ok());
    const auto other =
        agency.attendance(agency.coach, agency.sato, "2026-02-03", {{"status", "late"}});
    const auto rival =
        agency.attendance(agency.supervisor, agency.sato, "2026-02-03", {{"status", "absent"}});
    take({stateText({other, rival}, ++number)});
    const auto evicted = tablet.store->evict(agency.clock.nowMs());
    ASSERT_TRUE(evicted.ok());
    EXPECT_EQ(*evicted, 1U);
    EXPECT_FALSE(here("2026-02-01"));
    EXPECT_TRUE(here("2026-02-02"));
    EXPECT_TRUE(here("2026-02-03"));
    EXPECT_TRUE(here("2026-03-01"));
    EXPECT_EQ(*tablet.store->evict(agency.clock.nowMs()), 3U);
    EXPECT_EQ(*tablet.store->evict(agency.clock.nowMs()), 0U) << "nothing is left that may go";
    EXPECT_EQ(tablet.store->waiting().count, 1U);
}

TEST_F(EvictionTest, FullWithNothingThatMayGo_SaysSo_AndKeepsWhatIsThere) {
    takeDays("2026-10-20", 20);
    limit(6);
    Error error;
    for (int i = 0; i < 60 && error.code.empty(); ++i) {
        const auto saved = save(addDays("2026-09-01", i));
        if (!saved.ok()) error = saved.error();
    }
    EXPECT_EQ(error.code, "disk_full");
    EXPECT_TRUE(here("2026-10-20"));
    EXPECT_EQ(tablet.store->evictedCount(), 0U);
}

TEST_F(EvictionTest, PageThatDoesNotFit_MakesRoom_AndIsStoredWhole) {
    takeDays("2026-02-01", 28);
    limit(2);
    std::vector<std::string> states;
    for (int i = 0; i < 15; ++i) states.push_back(state(addDays("2026-11-01", i)));
    ASSERT_TRUE(page(states).ok());
    EXPECT_TRUE(here("2026-11-15"));
    EXPECT_GT(tablet.store->evictedCount(), 0U);
    EXPECT_FALSE(here("2026-02-01"));
}

TEST_F(EvictionTest, EvictedRecord_ComesBackWithAPageOrItsCell_AndGoesWithItsAudience) {
    const auto one = state("2026-02-01");
    const auto two = state("2026-02-02");
    take({one, two});
    const auto hash = tablet.store->scopeHash();
    ASSERT_EQ(*tablet.store->evict(agency.clock.nowMs()), 2U);
    store::CellOutcome cell;
    cell.cell = {"p:" + agency.sato, "2026-02"};
    cell.head = tablet.store->marks().head;
    cell.states = {one};
    cell.repair = false;
    ASSERT_TRUE(tablet.store->applyCell(cell).ok());
    EXPECT_TRUE(here("2026-02-01"));
    EXPECT_EQ(tablet.store->evictedCount(), 1U);
    EXPECT_EQ(tablet.store->scopeHash(), hash);
    ASSERT_TRUE(tablet.store->checkBytes(1000, agency.clock.nowMs()).ok());
    EXPECT_EQ(tablet.store->scopeHash(), hash) << "what is not here is not missed";
    store::PageOutcome gone;
    gone.head = {++number, "h"};
    gone.forget = {"p:" + agency.sato};
    ASSERT_TRUE(tablet.store->applyPage(gone).ok());
    EXPECT_EQ(tablet.store->evictedCount(), 0U);
    EXPECT_FALSE(tablet.store->audienceHashes().contains("p:" + agency.sato));
}

TEST_F(EvictionTest, DayThatLiesAtTheOffice_SaysSo_AndIsNotSigned) {
    takeDays("2026-02-01", 2);
    ASSERT_EQ(*tablet.store->evict(agency.clock.nowMs()), 2U);
    const auto view =
        tablet.reader()->day(tablet.viewer(agency.supervisor), agency.sato, "2026-02-01");
    EXPECT_TRUE(view.atOffice);
    EXPECT_EQ(view.hindrance, "day_at_office");
    EXPECT_FALSE(
        tablet.reader()->day(tablet.viewer(agency.supervisor), agency.sato, "2026-11-01").atOffice);
    tablet.unlock(agency.supervisor);
    const auto refused = tablet.engine->sign({agency.sato, "2026-02-01"});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "day_at_office");
}

}  // namespace ayumi::mobile_tests
