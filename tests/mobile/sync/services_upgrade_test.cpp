// Law 10 with real tablets and services: builds of the app and of the server that know different
// kinds meet, and nothing is lost on either side until all of them know the same.
#include "tests/mobile/sync/services_fixture.h"
#include "tests/support/altered_kinds.h"

namespace ayumi::mobile_tests {

namespace {

class UpgradeTest : public ServicesTest {
protected:
    void upgrade(RealTablet& tablet, records::KindTable kinds) {
        tablet.kill();
        tablet.kinds = std::move(kinds);
        tablet.open();
    }
    Result<tablet::Saved> noteRhythm(RealTablet& tablet, std::map<std::string, Json> set) {
        return tablet.engine->save(
            {.kind = "life_rhythm", .participant = sato, .day = kDay, .set = std::move(set)});
    }
    std::size_t shownOn(RealTablet& tablet) {
        const auto reader = store::TabletReader::open(tablet.path(), Bytes(32, 'k'), tablet.kinds);
        return (*reader)->rows({supervisor, clock.nowMs()}, "life_rhythm").size();
    }
    std::string textOn(RealTablet& tablet) {
        auto states = tablet.states();
        return states[record()];
    }
    std::string record() const {
        return naturalRecordId(testing::lifeRhythm(), agency.id(), sato, kDay, "");
    }
};

TEST_F(UpgradeTest, AKindOfANewerApp_IsHeld_AppliedAfterTheServersUpgrade_AndSeenAfterTheOthers) {
    upgrade(*a, testing::withLifeRhythm());
    ASSERT_TRUE(noteRhythm(*a, {{"woke", "06:30"}}).ok());
    a->sync();
    EXPECT_EQ(a->store->waiting().count, 0U);
    const auto held = [&] {
        const auto reader = store::TabletReader::open(a->path(), Bytes(32, 'k'), a->kinds);
        return (*reader)->held({coach, clock.nowMs()});
    };
    ASSERT_EQ(held().size(), 1U);
    EXPECT_EQ(held()[0].reason.code, "unknown_kind");

    restart(testing::withLifeRhythm());
    clock.advance(600'000);
    a->sync();
    EXPECT_TRUE(held().empty()) << "it is applied now, and its author is told";
    EXPECT_FALSE(textOn(*a).empty());

    b->sync();
    const std::string asSent = textOn(*b);
    EXPECT_EQ(asSent, textOn(*a)) << "kept byte for byte by a build that does not know the kind";
    EXPECT_EQ(shownOn(*b), 0U);
    upgrade(*b, testing::withLifeRhythm());
    EXPECT_EQ(shownOn(*b), 1U) << "without a connection";
    EXPECT_EQ(textOn(*b), asSent);
    expectAgreement();
}

TEST_F(UpgradeTest, WhatIsHeldOfAnUnknownKind_IsReadByASupervisor_OnceTheServerKnowsIt) {
    upgrade(*a, testing::withLifeRhythm());
    ASSERT_TRUE(noteRhythm(*a, {{"woke", "06:30"}}).ok());
    ASSERT_TRUE(agency.enrolment().revoke(a->writer().device, "revoked"));
    a->sync();
    upgrade(*b, testing::withLifeRhythm());
    const auto held = [&] {
        clock.advance(600'000);
        b->sync();
        const auto reader = store::TabletReader::open(b->path(), Bytes(32, 'k'), b->kinds);
        return (*reader)->held({supervisor, clock.nowMs()});
    };
    ASSERT_EQ(held().size(), 1U);
    EXPECT_EQ(held()[0].kind, "") << "an older server does not know who may read it";
    restart(testing::withLifeRhythm());
    agency.addPerson("田中");
    ASSERT_EQ(held().size(), 1U);
    EXPECT_EQ(held()[0].reason.code, "device_revoked");
    EXPECT_EQ(held()[0].kind, "life_rhythm");
}

TEST_F(UpgradeTest, WhatAnOlderAppHolds_ComesBackWithTheSameBytes_AfterTheServerLostIt) {
    upgrade(*a, testing::withLifeRhythm());
    restart(testing::withLifeRhythm());
    backUp("old");
    ASSERT_TRUE(noteRhythm(*a, {{"woke", "06:30"}}).ok());
    a->sync();
    b->sync();
    const std::string asSent = textOn(*b);
    ASSERT_FALSE(asSent.empty());
    a.reset();  // its author's tablet is gone, and so is what the server had
    bringBack("old");
    clock.advance(600'000);
    b->sync();
    clock.advance(600'000);
    b->sync();
    EXPECT_EQ(b->store->waiting().count, 0U);
    const auto rows = agency.store().read(agency.id())->records({record()});
    ASSERT_EQ(rows.size(), 1U) << "an app that cannot read it gave it back";
    EXPECT_EQ(rows[0].values, Json({{"woke", "06:30"}}));
    const auto changesOf = [](const std::string& state) { return Json::parse(state)["changes"]; };
    EXPECT_EQ(changesOf(rows[0].state), changesOf(asSent));
}

TEST_F(UpgradeTest, AnotherBuildsOwnEyesKind_IsForgottenWithItsAuthor) {
    auto kinds = records::KindTable::released();
    kinds.add({"own_note",
               records::Audience::Author,
               {},
               {{"text", records::FieldType::Text, 0, 400}},
               {{records::Role::Coach, records::Relation::Agency, records::Access::Write},
                {records::Role::Supervisor, records::Relation::Agency, records::Access::Write}}});
    restart(kinds);
    auto content = agency.content(b->writer(), "own_note");
    content.set = {{"text", "私だけの"}};
    const auto change = sync::signChange(content, b->writer().signing);
    const auto verdict = agency.push(b->writer().device, {change}).verdicts[0];
    ASSERT_EQ(verdict.kind, sync::VerdictKind::Applied) << verdict.reason.code;
    b->sync();
    ASSERT_TRUE(b->states().contains(content.record));
    upgrade(*b, kinds);
    const auto reader = store::TabletReader::open(b->path(), Bytes(32, 'k'), b->kinds);
    EXPECT_EQ((*reader)->rows({supervisor, clock.nowMs()}, "own_note").size(), 1U);
    EXPECT_TRUE((*reader)->rows({coach, clock.nowMs()}, "own_note").empty());
    auto raw = sqlite::Database::open(b->path(), Bytes(32, 'k'), sqlite::Mode::ReadOnly);
    SQLite::Statement row((*raw)->raw(), "SELECT audience FROM records WHERE kind = 'own_note'");
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(row.getColumn(0).getString(), "o:" + supervisor);
}

}  // namespace

}  // namespace ayumi::mobile_tests
