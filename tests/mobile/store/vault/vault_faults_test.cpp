// A lobby on a disk that fails anywhere in an unlock, a wrong try, a new person, a new secret: it
// opens again, nobody is locked out, no try is forgotten that was answered, and what was told is
// true.
#include "shared/base/uuid.h"
#include "tests/mobile/store/vault/vault_fixture.h"
#include "tests/support/fault_files.h"
#include "tests/support/fault_sweep.h"

namespace ayumi::store {
namespace {

namespace fs = std::filesystem;
using testing::DiskFault, testing::FaultRun, testing::Told;

constexpr const char* kNewPin = "9173";

class VaultFaults : public VaultFixture {
protected:
    VaultFaults() {
        enrol();
        EXPECT_EQ(codeOf(addCoach()), "ok");
        EXPECT_EQ(codeOf(addParticipant()), "ok");
    }

    // As the program starts: somebody of the staff opens the database first.
    void start() {
        m_vault.reset();
        auto vault = Vault::open(m_file, deviceSecret(), parts());
        ASSERT_EQ(codeOf(vault), "ok");
        m_vault = std::move(*vault);
    }
    std::string openedBy(const char* passphrase = kPassphrase) {
        return codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(passphrase)));
    }
    template <class T>
    static Told toldOf(const Result<T>& result) {
        return result ? Told{} : Told{result.error()};
    }

    void sweep(const std::string& name, const std::function<Told()>& act,
               const std::function<void(const FaultRun&)>& judge) {
        m_vault.reset();
        const Bytes lobby = readAll(m_file);
        testing::FaultFiles files(m_folder.path());
        testing::sweepFaults(
            {name, files,
             [&] {
                 m_vault.reset();
                 files.heal();
                 for (const auto& entry : fs::directory_iterator(m_folder.path())) {
                     fs::remove(entry.path());
                 }
                 writeAll(m_file, lobby);
                 start();
                 ASSERT_EQ(openedBy(), "ok");
             },
             act,
             [&] {
                 m_vault.reset();
                 files.heal();
                 start();
                 ASSERT_EQ(openedBy(), "ok") << "staff are locked out";
             },
             judge},
            1);
        m_vault.reset();
    }
    // Also what lies on the disk says so.
    void restartedToo(const std::function<void()>& expect) {
        expect();
        start();
        ASSERT_EQ(openedBy(), "ok");
        expect();
    }
};

TEST_F(VaultFaults, AnUnlock_WorksOrSaysWhyNot_AndWorksAfterwards) {
    sweep(
        "unlock", [&] { return toldOf(rightPin()); },
        [&](const FaultRun&) { restartedToo([&] { EXPECT_EQ(codeOf(rightPin()), "ok"); }); });
}

TEST_F(VaultFaults, AStart_OpensTheLobby_OrSaysWhyNot) {
    const auto open = [&]() -> Told {
        m_vault.reset();
        auto vault = Vault::open(m_file, deviceSecret(), parts());
        if (!vault) return vault.error();
        m_vault = std::move(*vault);
        return toldOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase)));
    };
    sweep("start", open, [&](const FaultRun&) {
        start();
        ASSERT_EQ(openedBy(), "ok");
        restartedToo([&] { EXPECT_EQ(codeOf(rightPin()), "ok"); });
    });
}

TEST_F(VaultFaults, AWrongTry_ThatWasAnswered_IsNotForgotten) {
    const auto tries = [&] { return argOf(wrongPin(), "tries_left"); };
    const auto first = tries();
    ASSERT_EQ(codeOf(rightPin()), "ok");
    std::string answered;
    const auto wrong = [&]() -> Told {
        const auto tried = wrongPin();
        answered = codeOf(tried) == "secret_wrong" ? argOf(tried, "tries_left") : "";
        return answered.empty() ? toldOf(tried) : Told{};
    };
    sweep("wrong try", wrong, [&](const FaultRun&) {
        const auto next = tries();
        EXPECT_TRUE(answered.empty() || next < answered) << answered << ", then " << next;
        EXPECT_LE(next, first);
        restartedToo([&] { EXPECT_EQ(codeOf(rightPin()), "ok"); });
    });
}

TEST_F(VaultFaults, ANewSecret_IsTheOneThatOpens_IfItWasTold_ElseOneOfTheTwo) {
    const auto replace = [&] {
        return toldOf(m_vault->replaceSecret(m_participant, {Secret::pin(kNewPin), std::nullopt},
                                             makeNewKey(m_clock, m_random)));
    };
    const auto opens = [&](const char* pin) {
        return codeOf(m_vault->unlockSigner(m_participant, Secret::pin(pin))) == "ok";
    };
    sweep("new secret", replace, [&](const FaultRun& run) {
        EXPECT_NE(opens(kNewPin), opens(kParticipantPin)) << "one of the two, and one alone";
        EXPECT_TRUE(run.told || opens(kNewPin)) << "told and lost";
        EXPECT_FALSE(replace());
        restartedToo([&] { EXPECT_TRUE(opens(kNewPin)); });
    });
}

TEST_F(VaultFaults, ANewPerson_IsThereIfItWasTold_AndCanBeAddedElse) {
    const auto person = makeUuidV7(m_clock.nowMs(), m_random);
    NameCard card = participantCard();
    card.person = person;
    const auto add = [&] {
        return toldOf(m_vault->addPerson(card, {Secret::pin(kNewPin), std::nullopt},
                                         makeNewKey(m_clock, m_random)));
    };
    sweep("new person", add, [&](const FaultRun& run) {
        const bool there = m_vault->person(person).ok();
        EXPECT_TRUE(run.told || there) << "told and lost";
        EXPECT_FALSE(there ? Told{} : add());
        restartedToo([&] {
            EXPECT_EQ(codeOf(m_vault->unlockSigner(person, Secret::pin(kNewPin))), "ok");
            EXPECT_EQ(codeOf(rightPin()), "ok");
        });
    });
}

}  // namespace
}  // namespace ayumi::store
