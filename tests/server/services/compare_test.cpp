// What a device's cells hash to, and the states of one of them: on both databases.
#include <algorithm>
#include <set>

#include "server/services/compare.h"
#include "server/storage/migrations.h"
#include "shared/base/uuid.h"
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

// What a tablet computes of the states that it was sent.
struct Sums {
    std::map<std::string, sync::MonthHashes> cells;

    void add(const records::KindTable& kinds, const std::string& text) {
        auto state = sync::readState(Json::parse(text), [](const auto&) { return nullptr; });
        const auto subject = sync::subjectOf(*state, sync::shownValues(*state, nobodysRole()));
        auto audiences = audiencesOf(*kinds.find(state->kind), subject);
        std::sort(audiences.begin(), audiences.end());
        sync::toggle(cells[audiences.front()][sync::monthOf(state->day)], sync::stateHash(text));
    }
    std::map<std::string, Bytes> audiences() const {
        std::map<std::string, Bytes> hashes;
        for (const auto& [name, months] : cells) hashes[name] = sync::audienceHash(months);
        return hashes;
    }
    std::string hash() const { return sync::shortHash(sync::scopeHash(audiences())); }
    std::map<std::string, std::string> named() const {
        std::map<std::string, std::string> names;
        for (const auto& [name, hash] : audiences()) names[name] = sync::shortHash(hash);
        return names;
    }
};

class CompareTest : public DayTest {
protected:
    using DayTest::DayTest;

    sync::PullResponse whole(const std::string& device) {
        const auto row = agency.store().read(agency.id())->device(device).value();
        return agency.sync().pull(row, {}, {}, 1000, true).value();
    }
    Sums sumsOf(const std::vector<std::string>& states) {
        Sums sums;
        for (const auto& state : states) sums.add(agency.kinds(), state);
        return sums;
    }
    void expectAgreement(const std::string& device) {
        const auto page = whole(device);
        EXPECT_FALSE(page.more);
        EXPECT_EQ(page.hash, sumsOf(page.states).hash());
        const auto said = agency.sync().compare(device, {page.head, sumsOf(page.states).named()});
        EXPECT_TRUE(said.differs.empty());
        EXPECT_TRUE(said.cells.empty());
    }
    std::string satos() const { return "p:" + sato; }
};
AYUMI_ON_BOTH_DATABASES(CompareTest);

TEST_P(CompareTest, TheHashOfAWholePullIsThatOfItsStates) {
    expectAgreement(tabletA.device);
    EXPECT_EQ(push(entry("attendance", {{"status", "present"}})), "applied");
    EXPECT_EQ(push(consent("sensitive_data")), "applied");
    EXPECT_EQ(push(entry("daily_check", {{"item.sleep", "3"}}, {}, "2026-10-30")), "applied");
    EXPECT_EQ(push(entry("attendance", {{"status", "late"}})), "contested");
    expectAgreement(tabletA.device);
    expectAgreement(tabletS.device);
}

TEST_P(CompareTest, EachAnswerIsOfItsOwnMoment_HoweverMuchWasKept) {
    for (const char* day : {"2026-11-19", "2026-11-20", "2026-10-02", "2026-11-20"}) {
        const auto before = whole(tabletA.device).hash;
        push(entry("attendance", {{"status", "present"}}, {}, day));
        EXPECT_NE(whole(tabletA.device).hash, before);
        expectAgreement(tabletA.device);
        expectAgreement(tabletS.device);
    }
}

TEST_P(CompareTest, AHashComesWithTheLastPage_IfTheLogWentOnOrItIsAskedFor) {
    const auto row = agency.store().read(agency.id())->device(tabletA.device).value();
    const auto pull = [&](const sync::PullResponse& after, std::size_t limit, bool wants) {
        return agency.sync().pull(row, after.cursor, after.head, limit, wants).value();
    };
    const auto first = pull({}, 2, true);
    EXPECT_TRUE(first.more);
    EXPECT_TRUE(first.hash.empty()) << "not before the whole is there";
    const auto page = whole(tabletA.device);
    EXPECT_TRUE(pull(page, 100, false).hash.empty()) << "nothing can have changed";
    EXPECT_EQ(pull(page, 100, true).hash, page.hash);
    push(entry("attendance", {{"status", "present"}}));
    EXPECT_EQ(pull(page, 100, false).hash, whole(tabletA.device).hash);
    sync::PullResponse other = page;
    other.head.hash = std::string(64, 'f');
    EXPECT_TRUE(pull(other, 100, true).reset);
    EXPECT_TRUE(pull(other, 100, true).hash.empty());
}

TEST_P(CompareTest, WhatDiffersIsListed_AndNothingElse) {
    push(entry("attendance", {{"status", "present"}}));
    push(entry("attendance", {{"status", "present"}}, {}, "2026-10-01"));
    const auto page = whole(tabletA.device);
    auto damaged = sumsOf(page.states);
    damaged.cells[satos()]["2026-10"][0] ^= 1;
    const auto said = agency.sync().compare(tabletA.device, {page.head, damaged.named()});
    EXPECT_EQ(said.head, page.head);
    EXPECT_EQ(said.differs, std::vector<std::string>{satos()});
    ASSERT_EQ(said.cells.size(), damaged.cells[satos()].size());
    for (const auto& cell : said.cells) {
        EXPECT_EQ(cell.name.audience, satos());
        const bool same = cell.hash == sync::shortHash(damaged.cells[satos()][cell.name.month]);
        EXPECT_EQ(same, cell.name.month != "2026-10") << cell.name.month;
        EXPECT_LE(cell.place, page.head.number);
        EXPECT_GT(cell.place, 0);
    }
    // Nothing here at all: everything is listed.
    const auto all = agency.sync().compare(tabletA.device, {page.head, {}});
    EXPECT_EQ(all.differs.size(), damaged.cells.size());
    EXPECT_TRUE(agency.sync().compare(tabletA.device, {{page.head.number, "aa"}, {}}).reset);
}

TEST_P(CompareTest, ACellGivesItsStates_PageByPage) {
    for (int i = 1; i < 10; ++i) {
        push(entry("attendance", {{"status", "present"}}, {}, "2026-10-0" + std::to_string(i)));
    }
    const auto page = whole(tabletA.device);
    std::set<std::string> expected;
    for (const auto& state : page.states) {
        if (state.find("\"day\":\"2026-10-") != std::string::npos) expected.insert(state);
    }
    ASSERT_EQ(expected.size(), 9U);
    std::set<std::string> got;
    std::string cursor;
    for (int i = 0; i < 10; ++i) {
        const auto one =
            agency.sync().cell(tabletA.device, page.head, {satos(), "2026-10"}, cursor, 4);
        EXPECT_LE(one.states.size(), 4U);
        got.insert(one.states.begin(), one.states.end());
        cursor = one.cursor;
        if (!one.more) break;
    }
    EXPECT_EQ(got, expected);
    EXPECT_TRUE(agency.sync().cell(tabletA.device, {1, "no"}, {satos(), "2026-10"}, {}, 4).reset);
}

TEST_P(CompareTest, ForeignAndUnknownAudiencesGiveNothing) {
    const auto head = agency.sync().head();
    for (const std::string& audience :
         {"p:" + suzuki, std::string("p:unknown"), std::string("x"), std::string()}) {
        const auto said = agency.sync().compare(tabletA.device, {head, {{audience, "x"}}});
        EXPECT_TRUE(std::count(said.differs.begin(), said.differs.end(), audience) == 1);
        for (const auto& cell : said.cells) EXPECT_NE(cell.name.audience, audience);
        EXPECT_TRUE(
            agency.sync().cell(tabletA.device, head, {audience, "-"}, {}, 100).states.empty());
    }
    EXPECT_FALSE(
        agency.sync().cell(tabletS.device, head, {"p:" + suzuki, "-"}, {}, 100).states.empty());
}

TEST_P(CompareTest, WhoLeavesScopeIsInNoHash_AndWhoComesIs) {
    push(entry("attendance", {{"status", "present"}}));
    const auto before = whole(tabletA.device).hash;
    const auto record = agency.assign(suzuki, coach, "2026-11-01");
    expectAgreement(tabletA.device);
    EXPECT_NE(whole(tabletA.device).hash, before);
    agency.assign(suzuki, coach, "2026-11-01", "2026-11-20", record);
    expectAgreement(tabletA.device);
    EXPECT_EQ(whole(tabletA.device).hash, before);
    agency.signIn(tabletA.device, supervisor);
    expectAgreement(tabletA.device);
}

TEST_P(CompareTest, RowsFromBeforeHashesWereKeptGiveTheSameHash) {
    push(entry("attendance", {{"status", "present"}}));
    execute(onPostgres() ? "UPDATE places SET state_hash = ''"
                         : "UPDATE places SET state_hash = x''");
    agency.assign(suzuki, coach, "2026-11-01");
    expectAgreement(tabletA.device);
    expectAgreement(tabletS.device);
}

TEST_P(CompareTest, DatabaseFromBefore_IsBroughtUp_WithTheCellsOfWhatItHolds) {
    push(entry("attendance", {{"status", "present"}}));
    push(consent("electronic_confirmation"));
    push(entry("confirmation", {{"state", "confirmed"}}, {}, "2026-10-01"));
    const auto before = whole(tabletS.device);
    execute("DROP INDEX places_by_month");
    for (const char* column : {"home", "month", "kind", "state_value", "state_hash"}) {
        execute("ALTER TABLE places DROP COLUMN " + std::string(column));
    }
    const auto& migrations =
        onPostgres() ? storage::postgresMigrations() : storage::sqliteMigrations();
    const auto found = std::find_if(migrations.begin(), migrations.end(), [](const auto& one) {
        return std::string(one.sql).find("places_by_month") != std::string::npos;
    });
    ASSERT_NE(found, migrations.end());
    std::string_view rest = found->sql;  // one statement at a time
    for (auto end = rest.find(";\n"); end != rest.npos; end = rest.find(";\n")) {
        execute(std::string(rest.substr(0, end)));
        rest.remove_prefix(end + 2);
    }
    clock.advance(kKeptMs + 1);
    EXPECT_EQ(whole(tabletS.device).hash, before.hash);
    expectAgreement(tabletA.device);
    const auto cell = agency.sync().cell(tabletS.device, before.head, {satos(), "2026-10"}, {}, 10);
    EXPECT_EQ(cell.states.size(), 1U);
}

TEST_P(CompareTest, WhatWentWithoutANumberIsMissedForAnHourAtMost_AndNeverByACompare) {
    push(entry("attendance", {{"status", "present"}}));
    push(entry("attendance", {{"status", "present"}}, {}, "2026-11-20"));
    const auto before = whole(tabletA.device);
    whole(tabletS.device);
    execute("DELETE FROM places WHERE month = '2026-11' AND number = " +
            std::to_string(before.head.number - 1));
    const auto after = sumsOf(whole(tabletA.device).states);
    EXPECT_NE(after.hash(), before.hash);
    const auto said = agency.sync().compare(tabletA.device, {before.head, after.named()});
    EXPECT_TRUE(said.differs.empty());
    EXPECT_EQ(whole(tabletA.device).hash, after.hash());
    clock.advance(kKeptMs + 1);
    expectAgreement(tabletS.device);
}

// A visit with several participants: it counts once, whoever it is seen through.
class SharedKindTest : public CompareTest {
protected:
    void visit(testing::Writer& who, std::vector<std::string> people, const std::string& day) {
        auto content = agency.content(who, "visit");
        content.record = makeUuidV7(clock.nowMs(), random);
        std::sort(people.begin(), people.end());
        content.people = std::move(people);
        content.day = day;
        content.set = {{"done", "となりで見た"}};
        EXPECT_EQ(push(sign(who, content)), "applied");
    }
};
AYUMI_ON_BOTH_DATABASES(SharedKindTest);

TEST_P(SharedKindTest, ARecordOfSeveralPeopleCountsOnce_InTheCellOfTheFirst) {
    visit(writer, {sato, suzuki}, "2026-11-02");
    visit(writer, {sato, suzuki}, "2026-11-03");
    visit(writer, {sato}, "2026-11-03");
    expectAgreement(tabletA.device);
    expectAgreement(tabletS.device);
    const auto other = agency.enrolDevice("B").device;
    agency.signIn(other, otherCoach);
    expectAgreement(other);
    const sync::CellName name{"p:" + std::min(sato, suzuki), "2026-11"};
    const auto head = agency.sync().head();
    EXPECT_EQ(agency.sync().cell(other, head, name, {}, 10).states.size(), 2U);
    EXPECT_EQ(agency.sync().cell(tabletA.device, head, name, {}, 10).states.size(),
              name.audience == satos() ? 3U : 2U);
    const sync::CellName second{"p:" + std::max(sato, suzuki), "2026-11"};
    EXPECT_EQ(agency.sync().cell(other, head, second, {}, 10).states.size(), 0U);
}

}  // namespace
}  // namespace ayumi::services
