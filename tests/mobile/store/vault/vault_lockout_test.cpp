#include <sys/wait.h>
#include <unistd.h>

#include <rapidcheck/gtest.h>

#include "mobile/store/vault/vault.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

constexpr TimeMs kHourMs = 3'600'000;

class VaultLockoutTest : public VaultFixture {
protected:
    void SetUp() override {
        enrol(sync::Protection::Passphrase);
        ASSERT_EQ(codeOf(addCoach()), "ok");
        ASSERT_EQ(codeOf(addParticipant()), "ok");
    }

    void restartAndOpen() {
        restart();
        ASSERT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))), "ok");
    }

    void wrongTries(int count) {
        for (int i = 0; i < count; ++i) {
            m_clock.pass(kHourMs);
            ASSERT_FALSE(wrongPin().ok());
        }
    }

    // A process that is killed when the vault asks the run's clock for the nth time.
    void tryInAProcessKilledAt(int nth, const std::string& pin) {
        m_vault.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            auto vault = Vault::open(m_file, deviceSecret(), parts());
            if (!vault || !(*vault)->openDatabase(m_coach, Secret::passphrase(kPassphrase))) {
                ::_exit(1);
            }
            int asked = 0;
            m_clock.onMonotonic = [&] {
                if (++asked == nth) ::kill(::getpid(), SIGKILL);
            };
            const auto ignored = (*vault)->unlockSigner(m_participant, Secret::pin(pin));
            ::_exit(2);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << WEXITSTATUS(status);
    }
};

TEST_F(VaultLockoutTest, WrongPins_AreSlowedDownThenLocked_UntilAReset) {
    for (const char* left : {"4", "3", "2", "1"}) {
        const auto answer = wrongPin();
        EXPECT_EQ(codeOf(answer), "secret_wrong");
        EXPECT_EQ(argOf(answer, "tries_left"), left);
    }
    for (const TimeMs seconds : {30, 60, 300, 900, 3600}) {
        const auto answer = wrongPin();
        EXPECT_EQ(codeOf(answer), "secret_locked");
        EXPECT_EQ(argOf(answer, "seconds"), std::to_string(seconds));
        m_clock.pass(seconds * 1000 - 1);
        EXPECT_EQ(codeOf(rightPin()), "secret_locked");
        EXPECT_EQ(codeOf(m_vault->mayTry(m_participant)), "secret_locked");
        m_clock.pass(1);
        EXPECT_EQ(codeOf(m_vault->mayTry(m_participant)), "ok");
    }
    EXPECT_EQ(codeOf(wrongPin()), "secret_locked_until_reset");
    m_clock.pass(1000 * kHourMs);
    EXPECT_EQ(codeOf(rightPin()), "secret_locked_until_reset");
    restartAndOpen();
    EXPECT_EQ(codeOf(rightPin()), "secret_locked_until_reset");
    ASSERT_EQ(codeOf(m_vault->replaceSecret(m_participant, {Secret::pin("7306"), std::nullopt},
                                            makeNewKey(m_clock, m_random))),
              "ok");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pin("7306"))), "ok");
}

TEST_F(VaultLockoutTest, ARightSecret_ClearsTheCounter_AlsoOnDisk) {
    wrongTries(4);
    EXPECT_EQ(codeOf(rightPin()), "ok");
    restartAndOpen();
    const auto answer = wrongPin();
    EXPECT_EQ(argOf(answer, "tries_left"), "4");
}

TEST_F(VaultLockoutTest, Counters_AreEachPersonsOwn) {
    wrongTries(10);
    EXPECT_EQ(codeOf(rightPin()), "secret_locked_until_reset");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin(kCoachPin))), "ok");
}

TEST_F(VaultLockoutTest, PinAndPassphrase_AreCountedTogether) {
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin("999999"))), "secret_wrong");
        EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase("not the right one"))),
                  "secret_wrong");
    }
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin("999999"))), "secret_locked");
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))),
              "secret_locked");
}

TEST_F(VaultLockoutTest, ATry_IsNotCounted_WhenItCannotBeRight) {
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pictures({1, 5, 9}))),
                  "secret_shape");
        EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pin(""))), "secret_shape");
        EXPECT_EQ(codeOf(m_vault->unlockSigner("nobody", Secret::pin("4815"))), "person_unknown");
    }
    EXPECT_EQ(argOf(wrongPin(), "tries_left"), "4");
}

TEST_F(VaultLockoutTest, ARestart_NeverShortensAWait) {
    wrongTries(9);  // an hour begins
    m_clock.pass(59 * 60'000);
    restartAndOpen();
    EXPECT_EQ(argOf(rightPin(), "seconds"), "3600");
    m_clock.runMs = 0;  // the machine itself was started anew
    restartAndOpen();
    EXPECT_EQ(argOf(rightPin(), "seconds"), "3600");
    m_clock.pass(kHourMs - 1);
    EXPECT_EQ(argOf(rightPin(), "seconds"), "1");
    m_clock.pass(1);
    EXPECT_EQ(codeOf(rightPin()), "ok");
}

TEST_F(VaultLockoutTest, AnOrderlyEnd_KeepsTheTimeThatWasWaited) {
    wrongTries(9);
    m_clock.pass(59 * 60'000);
    m_vault.reset();
    m_clock.pass(24 * kHourMs);  // switched off: does not count
    m_vault = std::move(*Vault::open(m_file, deviceSecret(), parts()));
    EXPECT_EQ(argOf(m_vault->mayTry(m_participant), "seconds"), "60");
}

TEST_F(VaultLockoutTest, TheWallClock_NeverShortensAWait) {
    wrongTries(9);
    for (const TimeMs jump : {kHourMs, 24 * kHourMs, -48 * kHourMs, 10'000 * kHourMs}) {
        m_clock.wallMs += jump;
        EXPECT_EQ(argOf(rightPin(), "seconds"), "3600");
        restartAndOpen();
        EXPECT_EQ(argOf(rightPin(), "seconds"), "3600");
    }
}

TEST_F(VaultLockoutTest, ATry_IsCounted_WhenTheAppIsKilledBeforeItIsAnswered) {
    // Asked for: is a try allowed (1), what remains of waits while saving (2), the answer (3).
    tryInAProcessKilledAt(2, "9999");
    restartAndOpen();
    EXPECT_EQ(argOf(wrongPin(), "tries_left"), "4");  // killed before the count: nothing was tried
    EXPECT_EQ(codeOf(rightPin()), "ok");

    for (int kills = 0; kills < 4; ++kills) tryInAProcessKilledAt(3, "9999");
    restartAndOpen();
    EXPECT_EQ(argOf(wrongPin(), "seconds"), "30");
}

TEST_F(VaultLockoutTest, ARightTry_StaysCounted_WhenKilledBeforeItIsCleared) {
    tryInAProcessKilledAt(3, kParticipantPin);
    restartAndOpen();
    EXPECT_EQ(argOf(wrongPin(), "tries_left"), "3");
    EXPECT_EQ(codeOf(rightPin()), "ok");
}

TEST_F(VaultLockoutTest, NothingIsTried_WhenItCannotBeCounted) {
    std::filesystem::remove(spareOf(m_file));
    std::filesystem::create_directory(spareOf(m_file));
    EXPECT_EQ(codeOf(rightPin()), "lobby_unwritable");
    EXPECT_EQ(codeOf(wrongPin()), "lobby_unwritable");
    std::filesystem::remove(spareOf(m_file));
    EXPECT_EQ(argOf(wrongPin(), "tries_left"), "4");
}

TEST_F(VaultLockoutTest, WrongTries_WipeNothing) {
    const Bytes key(m_vault->databaseKey()->view());
    for (int i = 0; i < 12; ++i) {
        m_clock.pass(kHourMs);
        EXPECT_FALSE(m_vault->openDatabase(m_coach, Secret::passphrase("not the right one")).ok());
    }
    restart();
    EXPECT_EQ(m_vault->cards().size(), 2U);
    EXPECT_EQ(m_vault->openDatabaseByRecovery(toBase32(m_recovery.privateKey.view()))->view(), key);
}

// Whatever order of tries, pauses, kills and clock jumps: never a try inside a wait, never an
// eleventh wrong one, just as a model of a few lines says.
class LockoutModel : public VaultLockoutTest {
public:
    void TestBody() override {}
    void run(const std::vector<int>& steps) {
        SetUp();
        int wrong = 0;
        TimeMs remaining = 0;
        TimeMs saved = 0;  // what a kill leaves of the wait
        for (const int step : steps) {
            const bool allowed = wrong < kTriesInAll && remaining == 0;
            if (step == kRight) {
                RC_ASSERT(rightPin().ok() == allowed);
                if (allowed) wrong = 0;
                if (allowed) saved = 0;
            } else if (step == kWrong) {
                RC_ASSERT(!wrongPin().ok());
                if (allowed) saved = remaining = waitAfterWrong(++wrong);
            } else if (step == kKill) {
                restartAndOpen();
                remaining = saved;
            } else if (step == kWallClock) {
                m_clock.wallMs += 24 * kHourMs;
            } else {
                const TimeMs pause = step == kHalfAWait ? remaining / 2 : remaining;
                m_clock.pass(pause);
                remaining -= pause;
            }
            RC_ASSERT(m_vault->mayTry(m_participant).ok() ==
                      (wrong < kTriesInAll && remaining == 0));
        }
    }

    enum Step { kRight, kWrong, kKill, kWallClock, kHalfAWait, kWholeWait };
};

RC_GTEST_PROP(VaultLockout_FollowsItsModel, InAnyOrderOfTriesKillsAndClocks, ()) {
    using Model = LockoutModel;
    Model().run(*rc::gen::resize(40, rc::gen::container<std::vector<int>>(
                                         rc::gen::weightedElement<int>({{1, Model::kRight},
                                                                        {6, Model::kWrong},
                                                                        {1, Model::kKill},
                                                                        {1, Model::kWallClock},
                                                                        {1, Model::kHalfAWait},
                                                                        {5, Model::kWholeWait}}))));
}

}  // namespace
}  // namespace ayumi::store
