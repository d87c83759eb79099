// Real tablets that hold other bytes than the real server: what differs is found and pulled anew,
// and nothing else.
#include <algorithm>

#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

constexpr TimeMs kHourMs = 3'600'000;
constexpr const char* kOldDay = "2026-09-10";

}  // namespace

class CompareTest : public ServicesTest {
protected:
    explicit CompareTest(records::KindTable kinds = records::KindTable::released())
        : ServicesTest(std::move(kinds)) {
        for (const auto& day : {kDay, "2026-11-19", kOldDay}) {
            EXPECT_TRUE(a->save(sato, day, site, {{"status", "present"}}).ok());
            EXPECT_TRUE(a->save(suzuki, day, site, {{"status", "late"}}).ok());
        }
        expectAgreement();
        routes.takeAsked();
    }

    void execute(const std::string& path, char key, const std::string& sql) {
        auto raw = sqlite::Database::open(path, Bytes(32, key), sqlite::Mode::ReadWrite);
        ASSERT_TRUE(raw.ok());
        (*raw)->execute(sql);
    }
    void damage(const std::string& sql) { execute(a->path(), 'k', sql); }
    void onServer(const std::string& sql) { execute((folder / "central.db").string(), 'c', sql); }

    std::string attendance(const std::string& participant, const std::string& day) const {
        return records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(),
                                        participant, day, site);
    }
    std::string rowOf(const std::string& participant, const std::string& day) const {
        return " WHERE record = '" + attendance(participant, day) + "'";
    }
    // The bytes of one record's state say something else.
    void damageState(const std::string& participant, const std::string& day) {
        damage("UPDATE records SET state = replace(state, '\"number\":', '\"number\":1')" +
               rowOf(participant, day));
    }
    // A day goes by, and the slices in which the bytes are looked at.
    void nextDay(RealTablet& tablet) {
        clock.advance(25 * kHourMs);
        for (int i = 0; i < 40; ++i) {
            tablet.run();
            clock.advance(50);
        }
    }
    // How often each call was made that is not an everyday one.
    std::map<std::string, int> asked() {
        std::map<std::string, int> counts;
        for (const auto& path : routes.takeAsked()) {
            if (path.starts_with("/v1/c") && path != "/v1/changes") ++counts[path];
        }
        return counts;
    }
    using Asked = std::map<std::string, int>;
};

TEST_F(CompareTest, TabletsThatAgree_NeverCompareMoreThanAHash) {
    EXPECT_EQ(a->store->marks().compared, agency.sync().head());
    nextDay(*a);
    agency.signIn(a->writer().device, supervisor);  // two people on one tablet
    expectAgreement();
    agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
    expectAgreement();
    ASSERT_TRUE(b->save(sato, kDay, site, {{"status", "absent"}}).ok());
    expectAgreement();
    nextDay(*a);
    nextDay(*b);
    expectAgreement();
    EXPECT_EQ(asked(), Asked());
    EXPECT_EQ(a->store->marks().compared, agency.sync().head());
    EXPECT_FALSE(a->engine->status().problem.has_value());
}

TEST_F(CompareTest, ByteOfAState_ThatChanged_BringsItsCellAnew_AndNoOther) {
    damageState(sato, kOldDay);
    a->sync();
    EXPECT_EQ(asked(), Asked()) << "the bytes are not read at each sync";
    nextDay(*a);
    EXPECT_EQ(asked(), (Asked{{"/v1/compare", 1}, {"/v1/cells 2026-09", 1}}));
    expectAgreement();
    EXPECT_EQ(a->states().at(attendance(sato, kOldDay)),
              agency.store().read(agency.id())->records({attendance(sato, kOldDay)})[0].state);
    EXPECT_EQ(a->store->marks().compared, agency.sync().head());
    EXPECT_EQ(asked(), Asked());
}

TEST_F(CompareTest, StateThatIsNoJsonAnyMore_ComesAnew) {
    damage("UPDATE records SET state = substr(state, 3), number = 999999" + rowOf(sato, kOldDay));
    nextDay(*a);
    EXPECT_EQ(asked(), (Asked{{"/v1/compare", 1}, {"/v1/cells 2026-09", 1}}));
    expectAgreement();
}

TEST_F(CompareTest, WhatPeopleSee_IsMadeAnewFromTheState_WithoutAsking) {
    damage("UPDATE records SET shown = '{\"status\":\"absent\"}', marks = 4, day = '2026-01-01'" +
           rowOf(sato, kDay));
    nextDay(*a);
    EXPECT_EQ(asked(), Asked());
    const auto reader =
        store::TabletReader::open(a->path(), Bytes(32, 'k'), agency.kinds()).value();
    const auto row = reader->record({coach, clock.nowMs()}, attendance(sato, kDay));
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(row->text("status"), "present");
    EXPECT_EQ(row->day, kDay);
}

TEST_F(CompareTest, OwnChangeThatWasDamaged_IsTakenFromTheServer) {
    damage("UPDATE changes SET text = replace(text, 'present', 'absent ') WHERE record = '" +
           attendance(sato, kDay) + "'");
    nextDay(*a);
    EXPECT_EQ(asked(), (Asked{{"/v1/compare", 1}, {"/v1/cells 2026-11", 1}}));
    expectAgreement();
}

TEST_F(CompareTest, RecordThatIsMissing_ComesBack) {
    damage("DELETE FROM records" + rowOf(suzuki, "2026-11-19"));
    nextDay(*a);
    EXPECT_EQ(asked(), (Asked{{"/v1/compare", 1}, {"/v1/cells 2026-11", 1}}));
    EXPECT_TRUE(a->store->record(attendance(suzuki, "2026-11-19")).has_value());
    damage(
        "DELETE FROM cells; DELETE FROM cell_records WHERE month = '2026-09';"
        "DELETE FROM records WHERE day = '2026-09-10'");
    nextDay(*a);
    EXPECT_TRUE(a->store->record(attendance(suzuki, kOldDay)).has_value());
    expectAgreement();
}

TEST_F(CompareTest, RecordThatTheServerHasNoMore_Goes) {
    const std::string id = attendance(sato, "2026-11-19");
    std::string blob;
    for (const char c : id) {
        if (c != '-') blob += c;
    }
    onServer("DELETE FROM places WHERE record = x'" + blob + "'");
    onServer("DELETE FROM records WHERE record = x'" + blob + "'");
    clock.advance(2 * kHourMs);
    agency.addSite("もうひとつ");
    const auto before = a->states().size();
    a->sync();
    EXPECT_EQ(asked(), (Asked{{"/v1/compare", 1}, {"/v1/cells 2026-11", 1}}));
    EXPECT_FALSE(a->store->record(id).has_value());
    EXPECT_EQ(a->states().size(), before) << "one came, one went";
    b->sync();
    expectAgreement();
}

TEST_F(CompareTest, CutInTheMiddle_GoesOnOrStartsOver) {
    damageState(sato, kOldDay);
    damageState(suzuki, kDay);
    clock.advance(25 * kHourMs);
    SeededRandom dice(7);
    for (int i = 0; i < 60; ++i) {
        a->run([&] { return dice.below(2) == 0; });
        if (i == 20) {
            a->kill();
            a->open();
        }
        clock.advance(i < 40 ? 50 : 600'000);
        if (i >= 40) a->engine->syncNow();
    }
    expectAgreement();
    EXPECT_EQ(a->store->marks().compared, agency.sync().head());
}

TEST_F(CompareTest, CellThatStillDiffers_IsTold_AndLeftAloneForADay) {
    onServer("UPDATE places SET state_hash = x'" + std::string(64, 'a') +
             "' WHERE month = '2026-09'");
    clock.advance(2 * kHourMs);
    agency.addSite("もうひとつ");
    for (int i = 0; i < 5; ++i) {
        clock.advance(600'000);
        a->sync();
    }
    EXPECT_EQ(asked(), (Asked{{"/v1/compare", 2}, {"/v1/cells 2026-09", 2}}))
        << "one cell of each participant, each once, and a second look";
    ASSERT_TRUE(a->engine->status().problem.has_value());
    EXPECT_EQ(a->engine->status().problem->code, "records_differ");
    a->kill();
    a->open();
    agency.addSite("noch eine");
    a->sync();
    EXPECT_EQ(asked(), Asked()) << "also after a restart";
    EXPECT_EQ(a->engine->status().problem->code, "records_differ");
    clock.advance(26 * kHourMs);
    onServer("UPDATE places SET state_hash = x'' WHERE month = '2026-09'");
    nextDay(*a);
    agency.addSite("drei");
    for (int i = 0; i < 3; ++i) {
        clock.advance(600'000);
        a->sync();
    }
    EXPECT_FALSE(a->engine->status().problem.has_value());
    EXPECT_EQ(a->store->marks().compared, agency.sync().head());
    expectAgreement();
}

TEST_F(CompareTest, TabletFromBeforeHashesWereKept_MakesThemFirst) {
    a->kill();
    damage(
        "DELETE FROM cells; DELETE FROM cell_records;"
        "INSERT INTO meta (name, value) VALUES ('cells_due', '1')");
    a->open();
    agency.addSite("もうひとつ");
    EXPECT_TRUE(a->store->cellsDue());
    a->sync();
    EXPECT_EQ(asked(), Asked());
    nextDay(*a);
    EXPECT_FALSE(a->store->cellsDue());
    expectAgreement();
    EXPECT_EQ(asked(), Asked());
    EXPECT_EQ(a->store->marks().compared, agency.sync().head());
}

TEST_F(CompareTest, CutsAndKillsAtRandom_NeverMakeHashesDiffer) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        SeededRandom dice(seed);
        for (int step = 0; step < 30; ++step) {
            auto& one = dice.below(2) == 0 ? a : b;
            clock.advance(static_cast<TimeMs>(dice.below(120'000)));
            switch (dice.below(4)) {
                case 0:
                    ASSERT_TRUE(one->save(dice.below(2) == 0 ? sato : suzuki,
                                          addDays("2026-11-01", static_cast<int>(dice.below(3))),
                                          site, {{"status", dice.below(2) ? "late" : "home"}})
                                    .ok());
                    break;
                case 1:
                    one->kill();
                    one->open();
                    break;
                default:
                    one->engine->syncNow();
                    one->run([&] { return dice.below(3) != 0; });
                    break;
            }
        }
        expectAgreement();
        EXPECT_EQ(asked(), Asked()) << "seed " << seed;
        EXPECT_EQ(a->store->marks().compared, agency.sync().head());
        EXPECT_EQ(b->store->marks().compared, agency.sync().head());
    }
}

TEST_F(CompareTest, NothingIsComparedOrDropped_WhileSomebodyRests) {
    ASSERT_EQ(a->store->evict(clock.nowMs() + 30 * 24 * kHourMs).value(), 2U);
    const auto before = a->states();
    clock.advance(31 * 24 * kHourMs);
    agency.addSite("もうひとつ");
    a->sync();
    EXPECT_EQ(asked(), Asked());
    EXPECT_EQ(a->states(), before);
    a->engine->bring(sato, kOldDay);
    a->sync();
    EXPECT_EQ(asked(), Asked()) << "an empty answer would say that there is nothing";
    agency.signIn(a->writer().device, coach);
    agency.signIn(b->writer().device, supervisor);
    expectAgreement();
    a->engine->bring(sato, kOldDay);
    a->sync();
    EXPECT_TRUE(a->store->record(attendance(sato, kOldDay)).has_value());
}

TEST_F(CompareTest, EvictedMonth_IsBroughtWhenSomebodyWantsToLook) {
    clock.advance(120 * 24 * kHourMs);
    agency.signIn(a->writer().device, coach);  // else nothing comes to them
    agency.signIn(b->writer().device, supervisor);
    expectAgreement();
    const auto before = a->states();
    ASSERT_EQ(a->store->evict(clock.nowMs()).value(), 2U);
    expectAgreement();
    nextDay(*a);
    EXPECT_EQ(asked(), Asked()) << "what went is known";
    EXPECT_FALSE(a->store->record(attendance(sato, kOldDay)).has_value());
    a->engine->bring(sato, kOldDay);
    a->run([] { return false; });  // the connection fails
    EXPECT_FALSE(a->store->record(attendance(sato, kOldDay)).has_value());
    a->engine->syncNow();
    a->run();
    EXPECT_TRUE(a->store->record(attendance(sato, kOldDay)).has_value());
    EXPECT_FALSE(a->store->record(attendance(suzuki, kOldDay)).has_value());
    EXPECT_EQ(asked(), (Asked{{"/v1/cells 2026-09", 2}}));
    EXPECT_EQ(a->engine->status().atOffice, 1U);
    a->engine->bring(suzuki, kOldDay);
    a->run();
    EXPECT_EQ(a->states(), before);
    expectAgreement();
}

}  // namespace ayumi::mobile_tests
