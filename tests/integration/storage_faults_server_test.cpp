// The server's disk that fails anywhere in a batch of a tablet, a page for one, a decision, a
// sign-in, an enrolment: answered with 503 or 507 or truly, nothing is half there, and it goes on
// by itself.
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "tests/integration/faulty_agency.h"
#include "tests/support/required.h"

namespace ayumi::testing {
namespace {

class ServerStorageFaults : public ::testing::Test {
protected:
    // Founded once: passwords are slow on purpose.
    static void SetUpTestSuite() { s_world = new FaultyAgency; }
    static void TearDownTestSuite() { delete std::exchange(s_world, nullptr); }

    FaultedOperation onServer(const std::string& name, std::function<Told()> act,
                              std::function<void(const FaultRun&)> judge) {
        world.keep();
        return {name,
                world.centralDisk,
                [this] { world.goBack(); },
                std::move(act),
                [this] { world.restartServer(); },
                std::move(judge)};
    }

    std::int64_t countApplied() {
        return world.agency.store().read(world.agency.id())->countChanges("applied");
    }

    FaultyAgency& world = *s_world;

private:
    static FaultyAgency* s_world;
};

FaultyAgency* ServerStorageFaults::s_world = nullptr;

class ServerBatchFaults : public ServerStorageFaults {
protected:
    std::string signedText(sync::ChangeContent content, std::map<std::string, Json> set) {
        content.set = std::move(set);
        return sync::signChange(std::move(content), m_writer.signing).travelling();
    }
    sync::ChangeContent of(const std::string& kind, const std::string& participant) {
        auto content = world.agency.content(m_writer, kind);
        content.participant = participant;
        return content;
    }
    // Of several kinds, a call for help among them.
    std::vector<std::string> batch() {
        std::vector<std::string> texts;
        const Json words = std::string(3000, 'n');
        texts.push_back(
            signedText(world.agency.attendance(m_writer, world.sato, kFaultDay, world.site, {}),
                       {{"status", "present"}, {"note", words}}));
        for (const auto& [person, source] :
             {std::pair{world.sato, "staff"}, std::pair{world.suzuki, "staff"}}) {
            texts.push_back(signedText(of("comment", person), {{"text", words}}));
            texts.push_back(signedText(of("flag", person), {{"source", source}}));
        }
        return texts;
    }
    Result<std::vector<sync::Verdict>> push(const std::vector<std::string>& texts) const {
        const auto response =
            world.ask("POST", "/v1/changes", m_enrolled.token, sync::pushBody({}, texts, {}));
        if (const auto told = toldBy(response)) return *told;
        return required(sync::readPushResponse(response.body), "answer").verdicts;
    }

private:
    const sync::EnrolResponse m_enrolled = world.agency.enrolDevice("C");
    Writer m_writer = world.agency.signIn(m_enrolled.device, world.coach);
};

TEST_F(ServerBatchFaults, ABatch_IsInOrOut_AndIsInOnceWhenItIsSentAgain) {
    const auto texts = batch();
    const auto act = [&]() -> Told {
        const auto verdicts = push(texts);
        return verdicts ? Told{} : Told{verdicts.error()};
    };
    sweepFaults(
        onServer(
            "push", act,
            [&](const FaultRun& run) {
                const auto before = countApplied();
                std::size_t known = 0;
                for (const auto& verdict : required(push(texts), "the same batch again")) {
                    known += verdict.kind == sync::VerdictKind::Duplicate ? 1 : 0;
                    EXPECT_EQ(verdict.standing(), sync::VerdictKind::Applied)
                        << verdict.reason.code;
                }
                EXPECT_TRUE(known == 0 || known == texts.size()) << known << " of " << texts.size();
                EXPECT_TRUE(run.told || known == texts.size()) << "answered and lost";
                EXPECT_EQ(countApplied() - before, static_cast<std::int64_t>(texts.size() - known));
                world.expectLaws();
            }),
        11);
}

TEST_F(ServerStorageFaults, APage_IsAnsweredWhole_OrNot) {
    const auto token = world.a->store->identity().token;
    std::size_t states = 0;
    const auto pull = [&]() -> Told {
        world.clock.advance(61'000);  // when the tablet was seen is noted by the way
        const auto response = world.ask("GET", "/v1/records", token);
        if (const auto told = toldBy(response)) return told;
        const auto page = required(sync::readPullResponse(response.body), "page");
        EXPECT_FALSE(page.more);
        states = page.stateObjects.size();
        return {};
    };
    ASSERT_FALSE(pull());
    const auto all = states;
    ASSERT_GE(all, 5U);
    sweepFaults(onServer("pull", pull,
                         [&](const FaultRun& run) {
                             EXPECT_TRUE(run.told || states == all) << states << " of " << all;
                             EXPECT_FALSE(pull());
                             EXPECT_EQ(states, all);
                             world.expectLaws();
                         }),
                2);
}

// Told by the supervisor's tablet, which is answered 503 or 507 and sends it again by itself.
TEST_F(ServerStorageFaults, ADecision_IsTakenOnce_AndTheTabletTellsWhyItWaits) {
    ASSERT_TRUE(world.save(*world.a, world.sato, {{"status", "present"}, {"left", "12:00"}}));
    world.sync(*world.a);
    world.sync(*world.b);
    const auto shown = required(store::TabletReader::open(world.b->path(), Bytes(32, 'k'),
                                                          world.agency.kinds(), world.diskB.vfs()))
                           ->day({world.supervisor, world.clock.nowMs()}, world.sato, kFaultDay)
                           .covers;
    const auto decision = required(world.b->engine->sign(
        {.participant = world.sato, .day = kFaultDay, .comment = {}, .shown = shown}));
    const auto send = [&]() -> Told {
        world.sync(*world.b);
        return toldBy(*world.b);
    };
    sweepFaults(onServer("sign-off", send, [&](const FaultRun& run) {
        const bool answered = world.b->store->waiting().count == 0;
        EXPECT_TRUE(answered || run.told) << "nothing was told";
        EXPECT_TRUE(!answered || world.verdictOf(decision.change) == "applied");
        world.expectLaws();
        EXPECT_EQ(world.verdictOf(decision.change), "applied");
    }));
}

TEST_F(ServerStorageFaults, ASignIn_RegistersTheKey_OrCanBeAskedAgain) {
    const auto password = required(world.agency.accounts().setLogin(world.coach, "takahashi"));
    const auto signing = makeSigningKey(world.random);
    const sync::SignInRequest asked{"takahashi", "", password,
                                    makeUuidV7(world.clock.nowMs(), world.random),
                                    signing.publicKey};
    const auto token = world.a->store->identity().token;
    const auto signIn = [&]() -> Told {
        return toldBy(world.ask("POST", "/v1/sign-in", token, sync::write(asked)));
    };
    sweepFaults(
        onServer(
            "sign-in", signIn,
            [&](const FaultRun& run) {
                const auto known = [&] {
                    return world.agency.store().read(world.agency.id())->key(asked.key).has_value();
                };
                EXPECT_TRUE(run.told || known()) << "told and lost";
                EXPECT_FALSE(signIn());
                EXPECT_TRUE(known());
                world.expectLaws();
            }),
        11);
}

TEST_F(ServerStorageFaults, AnEnrolment_IsThereIfItWasTold_AndTheSameIfItIsAskedAgain) {
    const auto invitation =
        required(world.agency.enrolment().invite("D", sync::DeviceUse::Shared), "invitation");
    const auto tabletKey = makeSigningKey(world.random);
    sync::EnrolRequest asked{
        invitation.secret, tabletKey.publicKey, sync::Protection::Passphrase, {}};
    asked.proof = signBytes(tabletKey, sync::enrolProofInput(asked));
    std::string device;
    const auto enrol = [&]() -> Told {
        const auto response = world.ask("POST", "/v1/enrol", "", sync::write(asked));
        if (const auto told = toldBy(response)) return told;
        device = required(sync::readEnrolResponse(response.body), "answer").device;
        return {};
    };
    sweepFaults(onServer("enrolment", enrol, [&](const FaultRun& run) {
        const auto reader = world.agency.store().read(world.agency.id());
        const auto before = reader->devices().size();
        const auto told = device;
        EXPECT_TRUE(run.told || reader->device(told)) << "told and lost";
        EXPECT_FALSE(enrol());
        EXPECT_TRUE(run.told || device == told) << "asked again, it is another one";
        const auto after = world.agency.store().read(world.agency.id())->devices().size();
        EXPECT_LE(after, before + (run.told ? 1 : 0));
        world.expectLaws();
    }));
}

}  // namespace
}  // namespace ayumi::testing
