// A participant's key that the coach vouched for without a connection, judged by the real services.
#include "server/services/judge.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/key_statement.h"
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

class NewKeyTest : public ServicesTest {
protected:
    void SetUp() override {
        own = agency.signIn(a->writer().device, sato);
        a->sync();
        clock.advance(1000);
    }
    sync::KeyStatement statement(const SigningKey& made, const std::string& replaces) {
        return {agency.id(),    a->writer().device, sato,  makeUuidV7(clock.nowMs(), random),
                made.publicKey, replaces,           coach, a->writer().key,
                clock.nowMs()};
    }
    void unlock(const std::string& key, const SigningKey& signing) {
        a->engine->unlock({sato, key, signingKeyFromSeed(signing.seed.clone())});
    }
    std::size_t heldAtTheServer() {
        return static_cast<std::size_t>(
            agency.store().read(agency.id())->countChanges("quarantined"));
    }

    testing::Writer own;  // the participant on tablet A, as it was
};

}  // namespace

TEST_F(NewKeyTest, StatementGoesAheadOfWhatTheKeySigned_AndNothingOfTheOldKeyIsLost) {
    unlock(own.key, own.signing);
    ASSERT_TRUE(a->save(sato, kDay, site, {{"arrived", "09:02"}}).ok());
    const SigningKey made = makeSigningKey(random);
    const auto said = statement(made, own.key);
    a->engine->vouchFor({sync::signKeyStatement(said, a->writer().signing)});
    unlock(said.key, made);
    ASSERT_TRUE(a->save(sato, kDay, site, {{"left", "15:00"}}).ok());
    bool first = true;
    a->engine->syncNow();
    a->run([&] { return !std::exchange(first, false); });  // the first answer is lost
    clock.advance(60'000);
    a->sync();
    EXPECT_EQ(a->heard.keys[said.key], "known");
    EXPECT_EQ(a->store->waiting().count, 0U);
    EXPECT_EQ(heldAtTheServer(), 0U);
    b->sync();
    const auto id =
        records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(), sato, kDay, site);
    const auto row = agency.store().read(agency.id())->records({id}).at(0);
    EXPECT_EQ(row.values["arrived"], "09:02");
    EXPECT_EQ(row.values["left"], "15:00");
    const auto key = agency.store().read(agency.id())->key(said.key);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->person, sato);
    EXPECT_FALSE(agency.store().read(agency.id())->key(own.key)->revokedAtMs);
}

TEST_F(NewKeyTest, TwoInARow_AreTakenInTheirOrder) {
    const SigningKey one = makeSigningKey(random), two = makeSigningKey(random);
    const auto first = statement(one, own.key);
    const auto second = statement(two, first.key);
    a->engine->vouchFor({sync::signKeyStatement(first, a->writer().signing),
                         sync::signKeyStatement(second, a->writer().signing)});
    a->sync();
    EXPECT_EQ(a->heard.keys[first.key], "known");
    EXPECT_EQ(a->heard.keys[second.key], "known");
}

TEST_F(NewKeyTest, ForgedOrWithoutTheRight_IsRefused_AndHoldsNothingUp) {
    const SigningKey made = makeSigningKey(random);
    const auto stranger = agency.addStaff("coach", "田中");
    auto strangers = agency.signIn(a->writer().device, stranger);
    const auto refusal = [&](sync::KeyStatement said, const SigningKey& signing) {
        a->engine->vouchFor({sync::signKeyStatement(said, signing)});
        a->sync();
        return a->heard.keys[said.key];
    };
    EXPECT_EQ(refusal(statement(made, own.key), made), "key_statement_forged");
    auto notTheirs = statement(made, own.key);
    notTheirs.signedBy = stranger;
    notTheirs.signerKey = strangers.key;
    EXPECT_EQ(refusal(notTheirs, strangers.signing), "no_right");
    auto byThemselves = statement(made, own.key);
    byThemselves.signedBy = sato;
    byThemselves.signerKey = own.key;
    EXPECT_EQ(refusal(byThemselves, own.signing), "no_right");
    auto forStaff = statement(made, a->writer().key);
    forStaff.person = coach;
    EXPECT_EQ(refusal(forStaff, a->writer().signing), "no_right");
    auto otherTablet = statement(made, own.key);
    otherTablet.device = b->writer().device;
    EXPECT_EQ(refusal(otherTablet, a->writer().signing), "key_mismatch");
    // Who never signed in on this tablet gets no key there by a coach's word.
    auto never = statement(made, own.key);
    never.person = suzuki;
    EXPECT_EQ(refusal(never, a->writer().signing), "key_mismatch");
    EXPECT_EQ(refusal(statement(made, ""), a->writer().signing), "unknown_key");
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}}).ok());
    a->sync();
    EXPECT_EQ(a->store->waiting().count, 0U) << "what others wrote goes on";
}

TEST_F(NewKeyTest, ACoachOfThatTime_IsBelievedForThirtyDays) {
    const SigningKey made = makeSigningKey(random);
    const auto said = statement(made, own.key);
    agency.assign(sato, coach, "2026-04-01", kDay, assignment);
    clock.advance(services::kLateRightMs - 60 * 60 * 1000);
    a->engine->vouchFor({sync::signKeyStatement(said, a->writer().signing)});
    a->sync();
    EXPECT_EQ(a->heard.keys[said.key], "known");
    clock.advance(3 * 24 * 60 * 60 * 1000);
    auto late = statement(makeSigningKey(random), said.key);
    late.madeAtMs = said.madeAtMs;
    a->engine->vouchFor({sync::signKeyStatement(late, a->writer().signing)});
    a->sync();
    EXPECT_EQ(a->heard.keys[late.key], "no_right");
}

}  // namespace ayumi::mobile_tests
