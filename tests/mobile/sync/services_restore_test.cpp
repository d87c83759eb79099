// Old copies of the central database come back under running tablets, and nobody says so (docs/
// sync.md, "head" and "reset"): real engines, the server's real services, real files.
#include "server/services/verification.h"
#include "shared/base/uuid.h"
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

// A store that another takes the place of, under services that go on.
class Standby : public storage::Store {
public:
    explicit Standby(storage::Store& first) : m_now(&first) {}
    void takenOverBy(storage::Store& other) { m_now = &other; }

    std::unique_ptr<storage::Reader> read(const std::string& agency) override {
        return m_now->read(agency);
    }
    std::unique_ptr<storage::Writer> write(const std::string& agency) override {
        return m_now->write(agency);
    }
    std::vector<std::string> agencies() override { return m_now->agencies(); }
    void noteSeen(const std::string& agency, const std::string& device, TimeMs now) override {
        m_now->noteSeen(agency, device, now);
    }
    std::unique_ptr<storage::Listening> listen(storage::Announced) override { return nullptr; }

private:
    storage::Store* m_now;
};

class RestoreTest : public ServicesTest {
protected:
    std::string saved(RealTablet& tablet, const std::string& participant,
                      const std::string& day = kDay) {
        const auto saved = tablet.save(participant, day, site, {{"status", "present"}});
        EXPECT_TRUE(saved.ok());
        written.push_back(saved->change);
        return saved->change;
    }
    std::string verdictOn(const std::string& change) {
        const auto rows = agency.store().read(agency.id())->changes({change});
        if (rows.empty()) return "lost";
        return rows[0].code.empty() ? rows[0].verdict : rows[0].code;
    }
    // What was saved is there as it was signed, the tablets agree and the log holds.
    void expectNothingLost() {
        expectAgreement();
        for (const auto& change : written) EXPECT_EQ(verdictOn(change), "applied") << change;
        const auto result = services::verifyLog(*agency.store().read(agency.id()), agency.kinds(),
                                                agency.keys().registration.publicKey);
        EXPECT_TRUE(result.holds()) << result.problems.front().code;
    }
    std::vector<store::HeldChange> heldOn(RealTablet& tablet, const std::string& person) {
        const auto reader = store::TabletReader::open(tablet.path(), Bytes(32, 'k'), tablet.kinds);
        return (*reader)->held({person, clock.nowMs()});
    }
    std::string recordOf(const std::string& participant, const std::string& day = kDay) {
        return records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(),
                                        participant, day, site);
    }
    std::unique_ptr<RealTablet> newTablet(const std::string& person) {
        auto tablet = std::make_unique<RealTablet>(agency, routes, clock,
                                                   (folder / "c.db").string(), "C", person);
        tablet->sync();
        return tablet;
    }

    std::vector<std::string> written;
};

}  // namespace

// Lesson: medic/cht-core #8093
TEST_F(RestoreTest, ASilentRestore_IsFoundByEachTablet_AndEverythingIsOfferedAgain) {
    saved(*a, sato);
    a->sync();
    backUp("monday");
    saved(*a, suzuki);
    saved(*b, sato, "2026-11-19");
    a->sync();
    b->sync();
    bringBack("monday");
    EXPECT_EQ(verdictOn(written[1]), "lost");
    saved(*a, sato, "2026-11-18");
    expectNothingLost();
    EXPECT_TRUE(a->heard.touched.reset);
    EXPECT_TRUE(b->heard.touched.reset);
}

TEST_F(RestoreTest, RestoredTwice_AlsoInTheMiddleOfTheFirstRepair_LosesNothing) {
    backUp("monday");
    for (int i = 0; i < 6; ++i) saved(*a, sato, addDays("2026-11-01", i));
    a->sync();
    b->sync();
    bringBack("monday");
    clock.advance(600'000);
    int exchanges = 0;
    a->engine->syncNow();
    a->run([&] { return ++exchanges < 3; });  // found out, and cut while it offers
    bringBack("monday");
    saved(*b, suzuki);
    expectNothingLost();
    bringBack("monday");
    expectNothingLost();
}

TEST_F(RestoreTest, ACursorAheadOfTheLog_BeginsAnew) {
    backUp("monday");
    for (int i = 0; i < 9; ++i) saved(*b, sato, addDays("2026-11-01", i));
    b->sync();
    a->sync();
    const auto cursor = a->store->marks().cursor;
    bringBack("monday");
    const auto head = agency.sync().head();
    EXPECT_LT(head.number, std::stoll(cursor)) << "the cursor stands behind the end of the log";
    a->engine->nudge(head);
    clock.advance(600'000);
    a->run();
    EXPECT_TRUE(a->heard.touched.reset);
    expectNothingLost();
}

TEST_F(RestoreTest, ALogThatGrewPastTheLostPlaceAgain_IsKnownByItsHash) {
    backUp("monday");
    const auto before = agency.sync().head().number;
    saved(*a, sato);
    a->sync();
    const auto known = a->store->marks().head;
    bringBack("monday");
    while (agency.sync().head().number < known.number + 3) agency.addSite("別の店");
    clock.advance(600'000);
    a->sync();
    EXPECT_GT(known.number, before);
    EXPECT_TRUE(a->heard.touched.reset);
    expectNothingLost();
}

TEST_F(RestoreTest, AFailoverThatLostTheTail_GetsItBackFromEveryTablet) {
    saved(*a, sato);
    a->sync();
    b->sync();
    backUp("standby");  // what the other machine had when this one died
    saved(*a, suzuki);
    saved(*b, suzuki, "2026-11-19");
    a->sync();
    b->sync();
    bringBack("standby");
    saved(*b, sato, "2026-11-17");
    b->sync();
    EXPECT_EQ(verdictOn(written[1]), "applied") << "given back by another tablet than its author's";
    expectNothingLost();
}

TEST_F(RestoreTest, TheAuthorsTabletIsDestroyed_AnotherTabletOffersWhatItWrote) {
    backUp("monday");
    const auto change = saved(*a, sato);
    a->sync();
    b->sync();
    const auto asSigned = agency.store().read(agency.id())->changes({change})[0];
    a.reset();
    std::filesystem::remove(folder / "a.db");
    bringBack("monday");
    clock.advance(600'000);
    b->sync();
    EXPECT_EQ(verdictOn(change), "applied");
    const auto again = agency.store().read(agency.id())->changes({change})[0];
    EXPECT_EQ(again.body, asSigned.body);
    EXPECT_EQ(again.signature, asSigned.signature);
    EXPECT_EQ(again.author, coach);
}

TEST_F(RestoreTest, AKeyThatWentWithItsTablet_LeavesItsChangesHeld_NotLost) {
    backUp("monday");
    auto c = newTablet(coach);
    const auto change = c->save(sato, kDay, site, {{"status", "present"}})->change;
    c->sync();
    b->sync();
    c.reset();
    bringBack("monday");  // knows neither that tablet nor its key
    clock.advance(600'000);
    b->sync();
    EXPECT_EQ(b->store->waiting().count, 0U);
    const auto held = heldOn(*b, supervisor);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].reason.code, "unknown_key");
    EXPECT_EQ(held[0].author, coach);
    EXPECT_EQ(held[0].set, Json({{"status", "present"}}));
    EXPECT_NE(held[0].change, change) << "its place is kept for whoever can prove it";
}

TEST_F(RestoreTest, ForgottenChanges_AreOfferedSealed_AndStandAgain) {
    backUp("monday");
    const auto change = saved(*a, sato);
    a->sync();
    agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
    a->sync();
    ASSERT_FALSE(a->store->record(sato).has_value()) << "forgotten";
    bringBack("monday");
    agency.assign(sato, coach, "2026-04-01", "2026-11-20", assignment);
    clock.advance(24 * 3'600'000);
    a->sync();
    EXPECT_EQ(verdictOn(change), "applied");
    EXPECT_EQ(a->store->waiting().count, 0U);
    EXPECT_FALSE(a->store->record(recordOf(sato)).has_value()) << "and stays unreadable here";
    b->sync();
    EXPECT_TRUE(b->store->record(recordOf(sato)).has_value());
}

TEST_F(RestoreTest, ATabletEnrolledAfterTheBackup_GoesOnThroughEngineAndServices) {
    backUp("monday");
    auto c = newTablet(coach);
    const auto first = c->save(sato, kDay, site, {{"status", "present"}})->change;
    c->sync();
    b->sync();
    bringBack("monday");
    EXPECT_FALSE(agency.store().read(agency.id())->device(c->writer().device));
    const auto second = c->save(suzuki, kDay, site, {{"status", "late"}})->change;
    clock.advance(600'000);
    c->sync();
    EXPECT_EQ(c->store->waiting().count, 0U);
    EXPECT_TRUE(agency.store().read(agency.id())->device(c->writer().device));
    EXPECT_TRUE(agency.store().read(agency.id())->key(c->writer().key));
    written = {first, second};
    expectNothingLost();
    EXPECT_EQ(c->states().at(recordOf(sato)), b->states().at(recordOf(sato)));
}

TEST_F(RestoreTest, AKeyMadeAfterTheCopy_IsShownAgain_ThoughTheTabletsHeadIsInTheCopy) {
    backUp("monday");
    const auto writer = agency.signIn(a->writer().device, coach);
    ASSERT_NO_FATAL_FAILURE(takeOver(*a, writer, "coach"));
    bringBack("monday");
    saved(*a, sato);
    clock.advance(600'000);
    a->sync();
    EXPECT_EQ(verdictOn(written[0]), "applied");
    EXPECT_FALSE(a->heard.touched.reset);
    expectNothingLost();
    EXPECT_TRUE(heldOn(*b, supervisor).empty());
    EXPECT_EQ(a->engine->status().problem, std::nullopt) << "one change, kept twice, is no clone";
}

class SignInLost : public RestoreTest {
protected:
    bool signedInOnA() {
        const auto rows = agency.store().read(agency.id())->signIns(a->writer().device);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const auto& row) { return row.person == supervisor; });
    }
    void runOneAnswer() {
        a->run([answers = 0]() mutable { return answers++ == 0; });
    }
    // After the backup "monday".
    void signInOnA() {
        const auto password = officePassword();
        backUp("monday");
        askOnA(password);
    }
    std::string officePassword() {
        return agency.accounts().setLogin(supervisor, "yamamoto").value();
    }
    void askOnA(const std::string& password) {
        const auto key = makeSigningKey(random);
        std::optional<Result<tablet::SignedIn>> told;
        a->engine->signIn(
            {"yamamoto", "", password, makeUuidV7(clock.nowMs(), random), key.publicKey},
            [&](auto signedIn) { told = std::move(signedIn); });
        runOneAnswer();
        ASSERT_TRUE(told && told->ok());
        ASSERT_TRUE(signedInOnA());
    }
};

// The sign-in's answer came, the next pull did not: its head alone tells.
TEST_F(SignInLost, ByACopyFromBefore_IsMissedByTheNextQuestion) {
    ASSERT_NO_FATAL_FAILURE(signInOnA());
    bringBack("monday");
    ASSERT_FALSE(signedInOnA());
    clock.advance(600'000);
    a->sync();
    EXPECT_TRUE(a->heard.touched.reset);
    EXPECT_TRUE(signedInOnA()) << "the certificates of its keys were shown";
    expectAgreement();
}

// The log that has the tablet's head is back before the tablet asks again.
TEST_F(SignInLost, OnAnOlderCopy_WhichANewerOneReplaced_IsBroughtBack) {
    const auto password = officePassword();
    backUp("monday");
    saved(*a, sato);
    a->sync();
    backUp("tuesday");
    bringBack("monday");
    ASSERT_NO_FATAL_FAILURE(askOnA(password));
    bringBack("tuesday");
    ASSERT_FALSE(signedInOnA());
    clock.advance(600'000);
    a->sync();
    EXPECT_TRUE(signedInOnA());
    expectNothingLost();
}

// The certificates were taken, nothing came after them: the answer's head alone tells.
TEST_F(SignInLost, ByTheSameCopyTwice_IsBroughtBackTwice) {
    ASSERT_NO_FATAL_FAILURE(signInOnA());
    a->sync();
    bringBack("monday");
    clock.advance(600'000);
    a->engine->syncNow();
    for (int answer = 0; answer < 5 && !signedInOnA(); ++answer) {
        a->engine->tick();
        ASSERT_TRUE(a->exchange());
    }
    ASSERT_TRUE(signedInOnA());
    bringBack("monday");
    ASSERT_FALSE(signedInOnA());
    clock.advance(600'000);
    a->sync();
    EXPECT_TRUE(signedInOnA());
    expectAgreement();
}

TEST_F(RestoreTest, CertificatesAreShown_AlsoIfTheTabletEndedRightAfterTheReset) {
    backUp("monday");
    auto c = newTablet(coach);
    const auto key = c->writer().key;
    const auto another = agency.signIn(c->writer().device, supervisor);
    const auto certificate = agency.store().read(agency.id())->key(another.key)->certificate;
    ASSERT_TRUE(c->store->putKey({another.key, supervisor, "supervisor", "", certificate}).ok());
    c->sync();
    bringBack("monday");
    const std::vector<Json> deviceAlone{c->store->identity().certificate};
    ASSERT_TRUE(agency.enrolment().takeCertificates(c->store->identity().token, {deviceAlone}));
    clock.advance(600'000);
    c->engine->syncNow();
    c->engine->tick();
    ASSERT_TRUE(c->exchange());
    ASSERT_TRUE(c->heard.touched.reset);
    ASSERT_FALSE(agency.store().read(agency.id())->key(another.key));
    c->kill();
    c->open();
    clock.advance(600'000);
    c->sync();
    EXPECT_TRUE(agency.store().read(agency.id())->key(another.key));
    EXPECT_TRUE(agency.store().read(agency.id())->key(key));
}

TEST_F(RestoreTest, ABaseFromALogThatWasLost_IsIgnored_AndTheChangeIsKept) {
    backUp("monday");
    saved(*b, suzuki);
    b->sync();
    a->sync();  // learns its scope at a place that will not be there
    const auto base = a->store->marks().pulled;
    clock.advance(2 * 24 * 3'600'000);
    const auto change = a->save(sato, kDay, site, {{"status", "present"}})->change;
    EXPECT_EQ(sync::readChange(Json::parse(a->store->batch(1, 1 << 20)[0].text))->base, base);
    bringBack("monday");
    agency.assign(sato, coach, "2026-04-01", "2026-11-20", assignment);  // ended the day before
    a->sync();
    a->sync();
    EXPECT_EQ(verdictOn(change), "no_right") << "the place that would speak for it is gone";
    b->sync();
    ASSERT_EQ(heldOn(*b, supervisor).size(), 1U) << "held for a supervisor, not lost";
    EXPECT_TRUE(heldOn(*b, supervisor)[0].releasable);
}

TEST_F(RestoreTest, AFailoverThatLostARevocation_RevokesAgain_WhoeverAsksNext) {
    backUp("standby");
    copyCentral(folder / "standby", folder / "another");
    Standby store(agency.store());
    auto env = agency.environment();
    const services::SyncEnvironment running{store, env.kinds, env.keys, env.clock, env.random};
    services::SyncService sync(running);
    services::Revocations revocations;
    services::Enrolment enrolment(running, sync, revocations);
    const auto stolen = a->writer().device;
    const auto token = b->store->identity().token;
    ASSERT_TRUE(enrolment.revoke(stolen, "stolen").ok());
    const auto opened = [&](const char* name) {
        return storage::openStore(storage::SqliteConfig{(folder / name).string(), Bytes(32, 'c')},
                                  agency.kinds(), storage::Opening::Existing);
    };
    const auto other = opened("standby.db");
    ASSERT_TRUE(other.ok());
    ASSERT_EQ((*other)->read(agency.id())->device(stolen)->state, "active");
    store.takenOverBy(**other);
    EXPECT_TRUE(enrolment.authorise(token).ok());
    EXPECT_EQ(store.read(agency.id())->device(stolen)->state, "stolen");
    for (const auto& key : store.read(agency.id())->keys()) {
        EXPECT_EQ(key.revokedAtMs.has_value(), key.device == stolen) << key.key;
    }
    const auto head = sync.head();
    EXPECT_TRUE(enrolment.authorise(token).ok());
    EXPECT_EQ(sync.head(), head) << "once";
    const auto third = opened("another.db");
    ASSERT_TRUE(third.ok());
    store.takenOverBy(**third);
    ASSERT_TRUE(enrolment.revoke(b->writer().device, "revoked").ok()) << "before anybody asks";
    EXPECT_EQ(store.read(agency.id())->device(b->writer().device)->state, "revoked");
    EXPECT_EQ(store.read(agency.id())->device(stolen)->state, "stolen");
}

// Revoked with an outbox and a half-written page: all of it lies with the supervisor, then nothing
// is left on the tablet, also when a backup from before the revocation comes back.
TEST_F(RestoreTest, ARevokedTablet_HandsOverOutboxAndDraft_ThenForgetsEverything) {
    backUp("before");
    const auto change = a->save(sato, kDay, site, {{"status", "late"}})->change;
    const store::DraftKey page{coach, "attendance"};
    ASSERT_TRUE(a->engine->saveDraft(page, "p:" + sato, {{"note", "途中のことば"}}).ok());
    ASSERT_TRUE(agency.enrolment().revoke(a->writer().device, "revoked").ok());
    bringBack("before");
    a->sync();
    EXPECT_EQ(verdictOn(change), "device_revoked");
    EXPECT_EQ(a->heard.wiped, 0) << "somebody is writing";
    EXPECT_TRUE(a->engine->loadDraft(page).has_value());
    a->kill();
    a->open();
    a->engine->lock();
    clock.advance(600'000);
    a->sync();
    EXPECT_EQ(a->heard.wiped, 1);
    EXPECT_FALSE(a->store->identity().enrolled());
    EXPECT_TRUE(a->states().empty());
    EXPECT_TRUE(a->store->drafts().empty());

    b->sync();
    const auto held = heldOn(*b, supervisor);
    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].reason.code, "device_revoked");
    EXPECT_EQ(held[1].reason.code, "draft_of_revoked");
    EXPECT_EQ(held[1].reason.args.at("person"), coach);
    EXPECT_NE(held[1].text.find("途中のことば"), std::string::npos);
    ASSERT_TRUE(b->engine
                    ->save({.kind = "release",
                            .about = change,
                            .set = {{"decision", "released"}},
                            .reason = "本人の記録です"})
                    .ok());
    b->sync();
    EXPECT_EQ(verdictOn(change), "applied");
}

}  // namespace ayumi::mobile_tests
