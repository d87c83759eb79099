// Law 10: what an older build of the server could not judge is held, and judged by the build that
// can. Each test is an upgrade: the services end, and others open the same database.
#include "server/services/learnt.h"

#include "tests/server/services/day_fixture.h"
#include "tests/support/altered_kinds.h"

namespace ayumi::services {
namespace {

using ayumi::testing::withChoice;
using ayumi::testing::withLifeRhythm;
using records::KindTable;

class Learnt : public DayTest {
protected:
    void restart(KindTable kinds = KindTable::released(), int knownFormat = sync::kChangeFormat) {
        agency.stop();
        agency.start(config(), std::move(kinds), knownFormat);
    }
    sync::Change rhythm(Set set = {{"woke", "06:30"}}) {
        auto content = agency.content(writer, "life_rhythm");
        content.participant = sato;
        content.day = kDay;
        content.record = naturalRecordId(testing::lifeRhythm(), agency.id(), sato, kDay, "");
        content.set = std::move(set);
        return sign(writer, content);
    }
    std::int64_t head() { return agency.sync().head().number; }
};

TEST_P(Learnt, AnUnknownKind_IsAppliedByTheBuildThatKnowsIt_AndTabletsGetIt) {
    const auto change = rhythm();
    EXPECT_EQ(push(change), "unknown_kind");
    const auto before = agency.pull(tabletS.device);
    restart(withLifeRhythm());
    EXPECT_EQ(push(change), "applied");
    EXPECT_EQ(notesOn(change.id),
              (std::vector<std::string>{"quarantined unknown_kind", "applied"}));
    const auto page = agency.pull(tabletS.device, before.cursor, before.head);
    ASSERT_EQ(page.states.size(), 1U);
    EXPECT_NE(page.states[0].find(change.id), std::string::npos);
    expectLogHolds();
}

TEST_P(Learnt, ANewerFormat_IsAppliedByTheBuildThatKnowsIt) {
    restart(KindTable::released(), sync::kChangeFormat - 1);
    auto content = made(writer, "attendance", {{"status", "present"}});
    content.author = sato;
    content.handedBy = coach;
    const auto handed = sign(writer, content);
    const auto plain = entry("reflection", {{"went", "well"}});
    EXPECT_EQ(push(handed), "newer_format");
    EXPECT_EQ(push(plain), "newer_format");
    restart();
    EXPECT_EQ(push(handed), "applied");
    EXPECT_EQ(push(plain), "applied");
    EXPECT_TRUE(stateOf(handed.record)->standing.contains(handed.id));
    EXPECT_TRUE(agency.store().read(agency.id())->heldWith("newer_format").empty());
    expectLogHolds();
}

TEST_P(Learnt, AValueThatALaterBuildTakes_IsApplied) {
    const auto change = entry("attendance", {{"status", "half_day"}});
    const auto never = entry("reflection", {{"went", "blue"}});
    EXPECT_EQ(push(change), "field_choice");
    EXPECT_EQ(push(never), "field_choice");
    restart(withChoice("attendance", "status", "half_day"));
    EXPECT_EQ(push(change), "applied");
    EXPECT_EQ(push(never), "field_choice");
    expectLogHolds();
}

TEST_P(Learnt, WhatIsStillUnknown_Stays_AndCostsNoEntry) {
    const auto change = rhythm();
    EXPECT_EQ(push(change), "unknown_kind");
    const auto before = head();
    restart();
    EXPECT_EQ(head(), before);
    EXPECT_EQ(push(change), "unknown_kind");
    restart(withLifeRhythm());
    EXPECT_GT(head(), before);
    const auto after = head();
    restart(withLifeRhythm());
    EXPECT_EQ(head(), after) << "judged once";
}

TEST_P(Learnt, WhatIsWrongBesides_IsHeldForThat_AndCanBeReleased) {
    auto stranger = agency.signIn(tabletA.device, otherCoach);
    auto content = agency.content(stranger, "life_rhythm");
    content.participant = sato;
    content.day = kDay;
    content.record = naturalRecordId(testing::lifeRhythm(), agency.id(), sato, kDay, "");
    content.set = {{"meals", 3}};
    const auto foreign = sign(stranger, content);
    const auto wrong = rhythm({{"meals", 9}});
    EXPECT_EQ(push(foreign), "unknown_kind");
    EXPECT_EQ(push(wrong), "unknown_kind");
    restart(withLifeRhythm());
    EXPECT_EQ(push(foreign), "no_right");
    EXPECT_EQ(push(wrong), "field_out_of_range");
    EXPECT_EQ(pushed(tabletS.device, release(boss, foreign.id, "released")), "applied");
    EXPECT_EQ(push(foreign), "applied");
    expectLogHolds();
}

TEST_P(Learnt, IsJudgedAsOfWhenItCame) {
    const auto change = rhythm();
    EXPECT_EQ(push(change), "unknown_kind");
    const auto rows = agency.store().read(agency.id())->recordsOfKinds({"assignment"});
    for (const auto& row : rows) {
        if (row.participant == sato) agency.assign(sato, coach, "2026-01-01", kDay, row.record);
    }
    clock.advance(3'600'000);
    ASSERT_TRUE(agency.enrolment().revoke(tabletA.device, "stolen"));
    clock.advance(TimeMs{90} * 24 * 3'600'000);
    const auto late = rhythm();
    EXPECT_EQ(pushed(tabletS.device, late), "key_revoked");
    restart(withLifeRhythm());
    EXPECT_EQ(pushed(tabletS.device, change), "applied")
        << "its author had the right, and the tablet counted, when it came";
    EXPECT_EQ(pushed(tabletS.device, late), "key_revoked");
    EXPECT_EQ(pushed(tabletS.device, release(boss, late.id, "released")), "applied");
    EXPECT_EQ(pushed(tabletS.device, late), "applied");
    expectLogHolds();
}

TEST_P(Learnt, ARevokedTabletsNewerChange_WaitsForAPerson_WhateverTheServerLearns) {
    const auto change = rhythm();
    ASSERT_TRUE(agency.enrolment().revoke(tabletA.device, "revoked"));
    EXPECT_EQ(push(change), "device_revoked");
    EXPECT_EQ(pushed(tabletS.device, release(boss, change.id, "released")), "applied");
    EXPECT_EQ(pushed(tabletS.device, change), "unknown_kind");
    restart(withLifeRhythm());
    EXPECT_EQ(pushed(tabletS.device, change), "applied");
    expectLogHolds();
}

TEST_P(Learnt, WhatAPersonSetAside_StaysAside) {
    const auto change = rhythm();
    EXPECT_EQ(push(change), "unknown_kind");
    EXPECT_EQ(pushed(tabletS.device, release(boss, change.id, "set_aside")), "applied");
    restart(withLifeRhythm());
    EXPECT_EQ(push(change), "unknown_kind");
    EXPECT_TRUE(agency.sync().held(tabletS.device, "", 9)->entries.empty());
}

AYUMI_ON_BOTH_DATABASES(Learnt);

}  // namespace
}  // namespace ayumi::services
