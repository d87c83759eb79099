// Real tablets, the server's real routes and services over a real embedded database: only the
// network is missing, and it fails as each test says.
#include <sys/wait.h>
#include <unistd.h>

#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

// Lesson: avni-server #902
TEST_F(ServicesTest, TwoTablets_ThatRecordOnePersonOffline_AgreeOnAContest) {
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}, {"arrived", "09:02"}}).ok());
    ASSERT_TRUE(b->save(sato, kDay, site, {{"status", "late"}}).ok());
    ASSERT_TRUE(a->save(suzuki, kDay, site, {{"status", "absent"}}).ok());
    expectAgreement();
    const auto reader =
        store::TabletReader::open((folder / "a.db").string(), Bytes(32, 'k'), agency.kinds());
    const auto contested = (*reader)->contested({coach, clock.nowMs()});
    ASSERT_EQ(contested.size(), 1U);
    EXPECT_EQ(contested[0].text("status"), "late") << "the supervisor's word is shown";
    EXPECT_EQ(contested[0].fields.at("status").rivals.size(), 1U);
}

// Lesson: cht-docs #139
TEST_F(ServicesTest, AccessThatEnds_SendsWhatWaits_ThenForgets) {
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}}).ok());
    agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
    a->sync();
    EXPECT_EQ(a->store->waiting().count, 0U);
    EXPECT_FALSE(a->store->record(sato).has_value());
    EXPECT_TRUE(a->store->record(suzuki).has_value());
    b->sync();
    const auto id =
        records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(), sato, kDay, site);
    EXPECT_TRUE(b->store->record(id).has_value()) << "nothing was lost";
}

class KilledTest : public ServicesTest {
protected:
    // Saves on tablet A in a process of its own, which tells each record by a byte, until it is
    // killed after `told` of them; gives how many it had told.
    int saveUntilKilled(int told, int month) {
        a->kill();
        int says[2];
        EXPECT_EQ(::pipe(says), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            a->open();
            const std::string first = "2026-0" + std::to_string(month) + "-01";
            for (int i = 0; i < 28; ++i) {
                const bool saved =
                    a->save(sato, addDays(first, i), site, {{"status", "present"}}).ok();
                if (!saved || ::write(says[1], "!", 1) != 1) ::_exit(1);
            }
            while (true) ::pause();
        }
        ::close(says[1]);
        char byte = 0;
        int heard = 0;
        while (heard < told && ::read(says[0], &byte, 1) == 1) ++heard;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(says[0], &byte, 1) == 1) ++heard;
        ::close(says[0]);
        a->open();
        return heard;
    }
};

TEST_F(KilledTest, KilledHard_ATabletKeepsEverySaveItTold) {
    std::size_t told = 0;
    for (int round = 1; round <= 5; ++round) {
        const auto heard = static_cast<std::size_t>(saveUntilKilled(4 * round, round));
        told += heard;
        // A save may be cut between its commit and its word; then it is there as well.
        EXPECT_GE(a->store->waiting().count, told);
        EXPECT_LE(a->store->waiting().count, told + 1);
        told = a->store->waiting().count;
    }
    EXPECT_GE(told, 60U);
    expectAgreement();
}

class NewKindTest : public ServicesTest {
protected:
    NewKindTest() : ServicesTest(withNewKind()) {}

    static records::KindTable withNewKind() {
        using namespace records;
        KindTable kinds = KindTable::released();
        kinds.add({"life_rhythm",
                   Audience::Participant,
                   {KeyPart::Participant, KeyPart::Day},
                   {{"woke", FieldType::TimeOfDay}, {"meals", FieldType::Integer, 0, 5}},
                   {{Role::Coach, Relation::Assigned, Access::Write},
                    {Role::Supervisor, Relation::Agency, Access::Read}}});
        return kinds;
    }

    Result<tablet::Saved> note(RealTablet& tablet, std::map<std::string, Json> set) {
        return tablet.engine->save({.kind = "life_rhythm",
                                    .participant = sato,
                                    .day = kDay,
                                    .about = {},
                                    .set = std::move(set)});
    }
};

TEST_F(NewKindTest, AKindThatIsOnlyARowOfTheTable_IsValidatedPermittedAndSynced) {
    EXPECT_EQ(note(*a, {{"meals", 6}}).error().code, "field_out_of_range");
    ASSERT_TRUE(note(*a, {{"woke", "06:30"}, {"meals", 3}}).ok());
    expectAgreement();
    const auto id =
        records::naturalRecordId(*agency.kinds().find("life_rhythm"), agency.id(), sato, kDay, "");
    ASSERT_TRUE(b->store->record(id).has_value());
    EXPECT_FALSE(note(*b, {{"meals", 2}}).ok()) << "a supervisor only reads it";
    const auto rows = agency.store().read(agency.id())->recordsOfKinds({"life_rhythm"});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].record, id);
}

TEST_F(ServicesTest, CutsAndKillsAtRandom_EndInAgreement) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        SeededRandom dice(seed);
        const std::vector<std::string> statuses{"present", "late", "absent", "home"};
        for (int step = 0; step < 25; ++step) {
            auto& one = dice.below(2) == 0 ? a : b;
            clock.advance(static_cast<TimeMs>(dice.below(120'000)));
            switch (dice.below(5)) {
                case 0:
                case 1:
                    ASSERT_TRUE(one->save(dice.below(2) == 0 ? sato : suzuki,
                                          addDays("2026-11-01", static_cast<int>(dice.below(3))),
                                          site, {{"status", statuses[dice.below(4)]}})
                                    .ok());
                    break;
                case 2:
                    one->run([&] { return dice.below(3) != 0; });
                    break;
                case 3:
                    one->engine->syncNow();
                    one->run([&] { return dice.below(3) != 0; });
                    break;
                default:
                    one->kill();
                    one->open();
                    break;
            }
        }
        expectAgreement();
        if (HasFailure()) FAIL() << "seed " << seed;
    }
}

}  // namespace ayumi::mobile_tests
