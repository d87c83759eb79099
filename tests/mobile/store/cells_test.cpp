// The hashes of cells follow every state that comes and goes, and the bytes are held against them.
#include <algorithm>

#include <gtest/gtest.h>

#include "mobile/store/migrations.h"
#include "shared/sync/state_hash.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

constexpr TimeMs kDayMs = 86'400'000;

class CellsTest : public ::testing::Test {
protected:
    CellsTest() : tablet(agency) {
        for (const auto& change : agency.masterChanges()) take({stateText({change}, ++number)});
    }

    store::Touched take(const std::vector<std::string>& states,
                        std::vector<std::string> forget = {}) {
        store::PageOutcome page;
        page.head = {number, "h" + std::to_string(number)};
        page.cursor = std::to_string(number) + ".~";
        page.forget = std::move(forget);
        page.answeredAtMs = agency.clock.nowMs();
        page.states.assign(states.begin(), states.end());
        auto touched = tablet.store->applyPage(page);
        EXPECT_TRUE(touched.ok());
        return *touched;
    }
    sync::ChangePtr attendance(const std::string& day, const char* status = "present") {
        return agency.attendance(agency.coach, agency.sato, day, {{"status", status}});
    }
    store::CellOutcome cell(const std::string& month, const std::vector<std::string>& states) {
        store::CellOutcome outcome;
        outcome.cell = {"p:" + agency.sato, month};
        outcome.head = tablet.store->marks().head;
        outcome.answeredAtMs = agency.clock.nowMs();
        outcome.states.assign(states.begin(), states.end());
        outcome.last = true;
        return outcome;
    }
    // Of all cells, from the bytes in the file.
    std::string hashOfBytes() {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly).value();
        std::map<std::string, sync::MonthHashes> cells;
        SQLite::Statement rows(raw->raw(),
                               "SELECT audience, day, state FROM records WHERE state <> ''"
                               " AND record NOT IN (SELECT record FROM unread_states) UNION ALL"
                               " SELECT audience, '2026-11-01', state FROM unread_states");
        while (rows.executeStep()) {
            sync::toggle(
                cells[rows.getColumn(0).getString()][sync::monthOf(rows.getColumn(1).getString())],
                sync::stateHash(rows.getColumn(2).getString()));
        }
        std::map<std::string, Bytes> audiences;
        for (const auto& [name, months] : cells) audiences[name] = sync::audienceHash(months);
        return sync::shortHash(sync::scopeHash(audiences));
    }
    void execute(const std::string& sql) {
        sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadWrite)
            .value()
            ->execute(sql);
    }
    store::Touched check(std::size_t slice = 3) {
        store::Touched all;
        do {
            auto touched = tablet.store->checkBytes(slice, agency.clock.nowMs());
            EXPECT_TRUE(touched.ok());
            all.merge(*touched);
        } while (tablet.store->checking());
        return all;
    }
    void reopen() {
        tablet.kill();
        tablet.open();
    }

    Agency agency;
    Tablet tablet;
    std::int64_t number = 0;
};

}  // namespace

TEST_F(CellsTest, Hash_FollowsStatesThatComeChangeAndGo_AndARestart) {
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
    const auto first = attendance("2026-11-02");
    take({stateText({first}, ++number), stateText({attendance("2026-10-02")}, number)});
    const auto before = tablet.store->scopeHash();
    EXPECT_EQ(before, hashOfBytes());
    take({stateText({first, attendance("2026-11-02", "late")}, ++number)});
    EXPECT_NE(tablet.store->scopeHash(), before);
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
    reopen();
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
    take({}, {"p:" + agency.sato});
    EXPECT_FALSE(tablet.store->audienceHashes().contains("p:" + agency.sato));
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
}

TEST_F(CellsTest, WhatWaits_IsNoPartOfIt) {
    const auto before = tablet.store->scopeHash();
    ASSERT_TRUE(tablet.store->add(*attendance("2026-11-02"), agency.clock.nowMs()).ok());
    EXPECT_EQ(tablet.store->scopeHash(), before);
}

TEST_F(CellsTest, AudienceThatWaitsToBeForgotten_CountsNoMore) {
    ASSERT_TRUE(tablet.store->add(*attendance("2026-11-02"), agency.clock.nowMs()).ok());
    take({}, {"p:" + agency.sato});
    EXPECT_TRUE(tablet.store->record(agency.sato).has_value()) << "something waits";
    EXPECT_FALSE(tablet.store->audienceHashes().contains("p:" + agency.sato));
}

TEST_F(CellsTest, StateThatCannotBeRead_KeepsItsBytes_AndIsReadByABuildThatCan) {
    const auto change = attendance("2026-11-02");
    const std::string state = stateText({change}, ++number);
    // A later build's change: one of its members has another shape.
    std::string newer = stateText({change, attendance("2026-11-02", "late")}, number);
    const auto at = newer.find("\"format\":1");
    ASSERT_NE(at, std::string::npos);
    newer.replace(at, 10, "\"format\":\"x\"");
    EXPECT_EQ(take({newer}).damaged, 1U);
    const auto hash = tablet.store->scopeHash();
    EXPECT_EQ(hash, hashOfBytes());
    reopen();
    EXPECT_EQ(tablet.store->scopeHash(), hash);
    check();
    EXPECT_EQ(tablet.store->scopeHash(), hash);
    EXPECT_FALSE(tablet.store->record(change->record).has_value());
    // As if this build had learnt to read it.
    execute("UPDATE unread_states SET state = replace(state, '\"format\":\"x\"', '\"format\":1')");
    reopen();
    EXPECT_TRUE(tablet.store->record(change->record).has_value());
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
    take({stateText({attendance("2026-11-02", "home")}, ++number)});
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
}

TEST_F(CellsTest, Check_FindsWhatChanged_InSlices_AndWritesNothingElse) {
    for (int i = 10; i < 30; ++i) {
        take({stateText({attendance("2026-11-" + std::to_string(i))}, ++number)});
    }
    tablet.store->noteCompared(tablet.store->marks().head);
    agency.clock.advance(kDayMs);
    EXPECT_EQ(check().damaged, 0U);
    EXPECT_EQ(tablet.store->marks().compared, tablet.store->marks().head);
    EXPECT_EQ(tablet.store->marks().cellsCheckedMs, agency.clock.nowMs());
    const auto right = tablet.store->scopeHash();
    execute(
        "UPDATE records SET state = replace(state, 'present', 'Present')"
        " WHERE day = '2026-11-17'");
    EXPECT_EQ(tablet.store->scopeHash(), right) << "nobody looked yet";
    EXPECT_EQ(check().damaged, 1U);
    EXPECT_NE(tablet.store->scopeHash(), right);
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
    EXPECT_EQ(tablet.store->marks().compared.number, 0) << "the next pull asks";
}

TEST_F(CellsTest, Differing_IsWhatTheServerHasOtherwise_AndNeitherNewsNorDoneLately) {
    take({stateText({attendance("2026-11-02")}, ++number),
          stateText({attendance("2026-10-02")}, number)});
    const auto audience = "p:" + agency.sato;
    const auto asked = tablet.store->audienceHashes();
    sync::CompareResponse said;
    said.head = tablet.store->marks().head;
    said.differs = {audience, "p:" + agency.tanaka, "p:elsewhere"};
    said.cells = {{{audience, "2026-10"}, "other", number},
                  {{audience, "2026-11"}, "other", number + 1},
                  {{"p:elsewhere", "2026-11"}, "new", number}};
    const auto now = agency.clock.nowMs();
    auto found = tablet.store->differing(said, asked, now, kDayMs);
    const std::vector<sync::CellName> expected{
        {audience, "-"}, {audience, "2026-10"}, {"p:elsewhere", "2026-11"}};
    for (const auto& cell : expected) {
        EXPECT_TRUE(std::count(found.cells.begin(), found.cells.end(), cell) == 1) << cell.month;
    }
    EXPECT_EQ(
        std::count(found.cells.begin(), found.cells.end(), sync::CellName{audience, "2026-11"}), 0)
        << "it comes with the next pull";
    EXPECT_TRUE(found.news);
    ASSERT_TRUE(tablet.store->applyCell(cell("2026-10", {})).ok());
    found = tablet.store->differing(said, asked, now + 1, kDayMs);
    EXPECT_EQ(found.stubborn, 1U);
    found = tablet.store->differing(said, asked, now + kDayMs + 1, kDayMs);
    EXPECT_EQ(found.stubborn, 0U);
    said.head.number += 1;
    said.cells.clear();
    EXPECT_TRUE(tablet.store->differing(said, asked, now, kDayMs).cells.empty())
        << "what is only here may have left since";
}

TEST_F(CellsTest, CellPulledAnew_ReplacesBytes_RemovesTheRest_AndLeavesWhatWaits) {
    const auto one = attendance("2026-11-02");
    const auto two = attendance("2026-11-03");
    const auto three = attendance("2026-11-04");
    take({stateText({one}, ++number), stateText({two}, number), stateText({three}, number),
          stateText({attendance("2026-10-02")}, number)});
    const auto waits = attendance("2026-11-03", "late");
    ASSERT_TRUE(tablet.store->add(*waits, agency.clock.nowMs()).ok());
    const auto other = attendance("2026-11-02", "home");
    ASSERT_TRUE(tablet.store->applyCell(cell("2026-11", {stateText({other}, number)})).ok());
    EXPECT_EQ(tablet.store->record(one->record)->shown.standing.size(), 1U);
    EXPECT_TRUE(tablet.store->record(one->record)->shown.standing.contains(other->id));
    ASSERT_TRUE(tablet.store->record(two->record).has_value()) << "something waits on it";
    EXPECT_FALSE(tablet.store->record(two->record)->answered.has_value());
    EXPECT_TRUE(tablet.store->record(two->record)->shown.standing.contains(waits->id));
    EXPECT_FALSE(tablet.store->record(three->record).has_value());
    EXPECT_TRUE(tablet.store->record(agency.attendanceId(agency.sato, "2026-10-02")).has_value());
    EXPECT_EQ(tablet.store->waiting().count, 1U);
    EXPECT_EQ(tablet.store->scopeHash(), hashOfBytes());
}

TEST_F(CellsTest, DatabaseFromBefore_GetsItsHashesFromWhatItHolds) {
    const std::string path = tablet.folder.file("old.db");
    const auto change = attendance("2026-11-02");
    const std::string state = stateText({change}, 5);
    {
        auto raw = sqlite::Database::open(path, tablet.key, sqlite::Mode::ReadWrite).value();
        ASSERT_TRUE(sqlite::migrate(*raw, {store::migrations().front()}).ok());
        raw->execute(
            "INSERT INTO records (record, kind, participant, day, about, audience, number,"
            " generation, marks, shown, state) VALUES ('" +
            change->record + "', 'attendance', '" + agency.sato + "', '2026-11-02', '" +
            agency.site + "', 'p:" + agency.sato + "', 5, 0, 0, '{\"status\":\"present\"}', '" +
            state + "')");
    }
    auto opened = store::TabletStore::open(path, tablet.key, agency.kinds).value();
    EXPECT_TRUE(opened->cellsDue());
    ASSERT_TRUE(opened->checkBytes(10, agency.clock.nowMs()).ok());
    EXPECT_FALSE(opened->cellsDue());
    const auto cell = sync::audienceHash({{"2026-11", sync::stateHash(state)}});
    EXPECT_EQ(opened->scopeHash(), sync::shortHash(sync::scopeHash({{"p:" + agency.sato, cell}})));
}

}  // namespace ayumi::mobile_tests
