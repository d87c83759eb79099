// A record of several people (Audience::People) from its first change to the last erasure: who it
// reaches, who may add to it, and what is left of it when one of them is erased. Both databases.
#include "server/services/erasing.h"
#include "server/services/held.h"
#include "server/services/verification.h"
#include "shared/base/uuid.h"
#include "tests/server/services/fixture.h"
#include "tests/support/temp_folder.h"

namespace ayumi::services {
namespace {

using People = std::vector<std::string>;

// Sato is coach A's, Suzuki coach B's.
class VisitsTest : public ServicesTest {
protected:
    sync::ChangeContent visit(testing::Writer& who, People people, std::map<std::string, Json> set,
                              const std::string& record = {}) {
        auto content = agency.content(who, "visit");
        content.record = record.empty() ? makeUuidV7(clock.nowMs(), random) : record;
        std::sort(people.begin(), people.end());
        content.people = std::move(people);
        content.day = "2026-11-20";
        content.set = std::move(set);
        return content;
    }
    std::string push(testing::Writer& who, const sync::ChangeContent& content) {
        return verdictOf(who.device, sync::signChange(content, who.signing));
    }
    std::string visited(testing::Writer& who, const People& people) {
        const auto content = visit(who, people, {{"status", "done"}, {"done", "となりで見た"}});
        EXPECT_EQ(push(who, content), "applied");
        return content.record;
    }
    std::string add(testing::Writer& who, const People& people, const std::string& record) {
        return push(who, visit(who, people, {{"next", "来週も行く"}}, record));
    }
    std::size_t visitsOn(const std::string& device) {
        return statesOfKind(agency.pull(device).states, "visit");
    }
    bool mayTellHistory(const std::string& device, const std::string& record) {
        return agency.sync().history(device, record).ok();
    }
    Erased erase(const std::string& person) {
        auto erasures = Erasures::open(m_folder.path() / "erasures");
        const auto erased =
            erasePerson(agency.environment(), *erasures, person, "保存期間の終わり");
        EXPECT_TRUE(erased.ok());
        return *erased;
    }
    std::set<std::string> problems() {
        std::set<std::string> found;
        const auto reader = agency.store().read(agency.id());
        for (const auto& one :
             verifyLog(*reader, agency.kinds(), agency.keys().registration.publicKey).problems) {
            found.insert(one.code);
        }
        return found;
    }
    bool stands(const std::string& record) {
        return !agency.store().read(agency.id())->records({record}).empty();
    }
    std::string viewed() {
        return queryOf(agency.id(), "SELECT count(*) AS n FROM visit")[0].at("n");
    }

    testing::TempFolder m_folder;
};
AYUMI_ON_BOTH_DATABASES(VisitsTest);

TEST_P(VisitsTest, AVisitOfTwo_ReachesTheCoachOfEither_AndNoParticipant) {
    const auto record = visited(writerA, {sato, suzuki});
    const auto own = agency.enrolDevice("C").device;
    agency.signIn(own, sato);
    const auto office = agency.enrolDevice("D").device;
    agency.signIn(office, supervisor);
    for (const auto& device : {tabletA, tabletB, office}) {
        EXPECT_EQ(visitsOn(device), 1U);
        EXPECT_TRUE(mayTellHistory(device, record));
    }
    EXPECT_EQ(visitsOn(own), 0U);
    EXPECT_FALSE(mayTellHistory(own, record));
    EXPECT_EQ(viewed(), "1");
    EXPECT_EQ(queryOf(agency.id(), "SELECT people FROM visit")[0].at("people"),
              std::min(sato, suzuki) + ' ' + std::max(sato, suzuki));
    EXPECT_EQ(problems(), std::set<std::string>());
}

TEST_P(VisitsTest, TheCoachOfEitherAddsToIt_NobodyElseDoes) {
    const auto record = visited(writerA, {sato, suzuki});
    EXPECT_EQ(add(writerB, {sato, suzuki}, record), "applied");
    const auto device = agency.enrolDevice("C").device;
    auto stranger = agency.signIn(device, agency.addStaff("coach", "石井"));
    EXPECT_EQ(add(stranger, {sato, suzuki}, record), "no_right");
    auto participant = agency.signIn(device, sato);
    EXPECT_EQ(add(participant, {sato, suzuki}, record), "no_right");
}

TEST_P(VisitsTest, WhoTheyWere_NeverChanges_AndSomebodyMustBeThere) {
    const auto record = visited(writerA, {sato});
    EXPECT_EQ(add(writerA, {sato, suzuki}, record), "identity");
    EXPECT_EQ(push(writerA, visit(writerA, {}, {{"status", "done"}})), "identity");
    auto withOne = visit(writerA, {sato}, {{"status", "done"}});
    withOne.participant = sato;
    EXPECT_EQ(push(writerA, withOne), "identity");
}

TEST_P(VisitsTest, WhoLosesTheirOnlyPersonOfIt_ForgetsAndReadsNoMore_TheOtherGoesOn) {
    const auto record = visited(writerA, {sato, suzuki});
    const auto before = agency.pull(tabletA);
    agency.assign(sato, coachA, "2026-04-01", "2026-11-20", assignmentA);
    const auto after = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_EQ(after.forget, People{"p:" + sato});
    EXPECT_EQ(visitsOn(tabletA), 0U);
    EXPECT_FALSE(mayTellHistory(tabletA, record));
    EXPECT_EQ(visitsOn(tabletB), 1U);
    EXPECT_EQ(add(writerB, {sato, suzuki}, record), "applied");
    EXPECT_EQ(statesOfKind(agency.pull(tabletA, after.cursor, after.head).states, "visit"), 0U);
}

TEST_P(VisitsTest, ItsPlaceIsTheSmallest_SoASecondPersonBringsItNoSecondTime) {
    visited(writerA, {sato, suzuki});
    const auto before = agency.pull(tabletB);
    ASSERT_EQ(statesOfKind(before.states, "visit"), 1U);
    agency.assign(sato, coachB, "2026-04-01");
    const auto after = agency.pull(tabletB, before.cursor, before.head);
    EXPECT_EQ(statesOfKind(after.states, "visit"), 0U);
    EXPECT_EQ(statesOfKind(after.states, "person"), 1U) << "the second person came";
    EXPECT_EQ(visitsOn(tabletB), 1U);
}

TEST_P(VisitsTest, OneThatIsHeld_IsSeenByItsAuthorAndTheSupervisor) {
    const auto office = agency.enrolDevice("D").device;
    agency.signIn(office, supervisor);
    const auto reader = agency.store().read(agency.id());
    ASSERT_EQ(push(writerA, visit(writerA, {suzuki}, {{"status", "done"}})), "no_right");
    const auto seen = [&](const std::string& device) {
        const auto now = agency.store().read(agency.id());
        return heldPage(*now, agency.kinds(), agency.id(), device, {}, 10)->entries.size();
    };
    EXPECT_EQ(seen(tabletA), 1U);
    EXPECT_EQ(seen(office), 1U);
    EXPECT_EQ(seen(tabletB), 0U);
}

// docs/decisions/0036
TEST_P(VisitsTest, ErasedOneOfTwo_ItStaysForTheOther_AndGoesWithTheLast) {
    const auto both = visited(writerA, {sato, suzuki});
    const auto alone = visited(writerA, {sato});
    const auto erased = erase(sato);
    EXPECT_EQ(erased.shared, 1U);
    EXPECT_FALSE(stands(alone));
    EXPECT_TRUE(stands(both));
    EXPECT_EQ(visitsOn(tabletA), 0U) << "only through whom was erased";
    EXPECT_EQ(visitsOn(tabletB), 1U);
    EXPECT_EQ(add(writerB, {sato, suzuki}, both), "applied") << "it is kept for the other";
    EXPECT_EQ(push(writerB, visit(writerB, {sato, suzuki}, {{"done", "新しい"}})), "no_right")
        << "nothing new about whom was erased";
    EXPECT_EQ(problems(), std::set<std::string>());
    EXPECT_EQ(erase(suzuki).shared, 0U);
    EXPECT_FALSE(stands(both));
    EXPECT_EQ(viewed(), "0");
    EXPECT_EQ(problems(), std::set<std::string>());
}

TEST_P(VisitsTest, AHeldOneThatNamesWhomIsErased_GoesWithThem_AlsoWhereItNamesOthers) {
    ASSERT_EQ(push(writerA, visit(writerA, {sato, suzuki}, {{"status", "asleep"}})),
              "field_choice");
    ASSERT_EQ(push(writerB, visit(writerB, {suzuki}, {{"status", "asleep"}})), "field_choice");
    erase(sato);
    const auto left = agency.store().read(agency.id())->heldChanges(0, 10);
    ASSERT_EQ(left.size(), 1U) << "nothing else goes with them";
    EXPECT_EQ(left[0].body.find(sato), std::string::npos);
    EXPECT_EQ(problems(), std::set<std::string>());
}

}  // namespace
}  // namespace ayumi::services
