// A kind that is only a row of the table: the server validates and permits it, stores it in both
// databases, sends it to whoever may read it, and shows it in a view of its own.
#include "tests/server/storage/store_fixture.h"

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"

namespace ayumi::services {
namespace {

constexpr const char* kDay = "2026-11-21";

records::KindTable withNewKind() {
    using namespace records;
    auto kinds = KindTable::released();
    kinds.add({"life_rhythm",
               Audience::Participant,
               {KeyPart::Participant, KeyPart::Day},
               {{"woke", FieldType::TimeOfDay}, {"meals", FieldType::Integer, 0, 5}},
               {{Role::Coach, Relation::Assigned, Access::Write},
                {Role::Supervisor, Relation::Agency, Access::Read}}});
    return kinds;
}

class NewKindTest : public storage::StoreTest {
protected:
    NewKindTest()
        : m_clock(startOfDayMs(kDay) + 9 * 3'600'000),
          m_house(config(), m_clock, m_random, withNewKind()),
          m_sato(m_house.addPerson("佐藤")),
          m_coach(m_house.addStaff("coach", "高橋")),
          m_stranger(m_house.addStaff("coach", "田中")),
          m_boss(m_house.addStaff("supervisor", "山本")) {
        m_house.assign(m_sato, m_coach, "2026-04-01");
    }
    testing::Writer on(std::string& tablet, const std::string& person) {
        tablet = m_house.enrolDevice(person).device;
        return m_house.signIn(tablet, person);
    }
    sync::Change note(testing::Writer& who, std::map<std::string, Json> set) {
        auto content = m_house.content(who, "life_rhythm");
        content.participant = m_sato;
        content.day = kDay;
        content.record = records::naturalRecordId(*m_house.kinds().find("life_rhythm"),
                                                  m_house.id(), m_sato, kDay, "");
        content.set = std::move(set);
        return sync::signChange(std::move(content), who.signing);
    }
    std::string verdictOf(const std::string& device, const sync::Change& change) {
        const auto verdict = m_house.push(device, {change}).verdicts.at(0);
        return verdict.standing() == sync::VerdictKind::Quarantined
                   ? verdict.reason.code
                   : std::string(nameOf(verdict.standing()));
    }
    bool brings(const std::string& device, const std::string& record) {
        const auto page = m_house.pull(device);
        return std::any_of(page.states.begin(), page.states.end(), [&](const std::string& text) {
            return text.find(record) != std::string::npos;
        });
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    testing::Agency m_house;
    std::string m_sato, m_coach, m_stranger, m_boss;
};

TEST_P(NewKindTest, IsValidatedPermittedStoredAndSent) {
    std::string coachs, strangers, bosss, sats;
    auto coach = on(coachs, m_coach);
    auto stranger = on(strangers, m_stranger);
    auto boss = on(bosss, m_boss);
    auto sato = on(sats, m_sato);

    const auto right = note(coach, {{"woke", "06:30"}, {"meals", 3}});
    EXPECT_EQ(verdictOf(coachs, right), "applied");
    EXPECT_EQ(verdictOf(coachs, note(coach, {{"meals", 6}})), "field_out_of_range");
    EXPECT_EQ(verdictOf(coachs, note(coach, {{"woke", "25:00"}})), "field_time_past_midnight");

    // Signed and carried rightly, by people without the right: one may only read it, one is nobody
    // to this participant, and of the participant the row says nothing.
    EXPECT_EQ(verdictOf(bosss, note(boss, {{"meals", 2}})), "no_right");
    EXPECT_EQ(verdictOf(strangers, note(stranger, {{"meals", 2}})), "no_right");
    EXPECT_EQ(verdictOf(sats, note(sato, {{"meals", 2}})), "no_right");

    EXPECT_TRUE(brings(coachs, right.record));
    EXPECT_TRUE(brings(bosss, right.record));
    EXPECT_FALSE(brings(strangers, right.record));
    EXPECT_FALSE(brings(sats, right.record));

    const auto rows = m_house.store().read(m_house.id())->recordsOfKinds({"life_rhythm"});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].values, (Json{{"woke", "06:30"}, {"meals", 3}}));
    const auto shown = queryOf(m_house.id(), "SELECT woke, meals FROM life_rhythm");
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].at("woke"), "06:30");
    EXPECT_EQ(shown[0].at("meals"), "3");
    EXPECT_TRUE(verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(),
                          m_house.keys().registration.publicKey)
                    .holds());
}

AYUMI_ON_BOTH_DATABASES(NewKindTest);

}  // namespace
}  // namespace ayumi::services
