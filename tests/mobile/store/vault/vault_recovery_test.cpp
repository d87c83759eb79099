#include "mobile/store/vault/vault.h"
#include "shared/base/recovery_paper.h"
#include "shared/base/uuid.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

using VaultRecoveryTest = VaultFixture;

std::string paperOf(const SealingKey& key) { return toBase32(key.privateKey.view()); }

TEST_F(VaultRecoveryTest, PaperKey_GivesTheDatabaseKey_WhenTheKeystoreIsLost) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const Bytes key(m_vault->databaseKey()->view());
    m_vault.reset();
    const SealingKey paper = sealingKeyFromPrivate(m_recovery.privateKey.clone());
    const auto recovered = Vault::recoverDatabaseKey(m_file, paper);
    ASSERT_EQ(codeOf(recovered), "ok");
    EXPECT_EQ(recovered->view(), key);
}

TEST_F(VaultRecoveryTest, PaperKey_GivesTheDatabaseKey_WhenTheLobbysBoxIsDamaged) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const Bytes key(m_vault->databaseKey()->view());
    m_vault.reset();
    Bytes bytes = readAll(m_file);
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    writeAll(m_file, bytes);
    EXPECT_EQ(codeOf(reopened()), "lobby_damaged");
    EXPECT_EQ(Vault::recoverDatabaseKey(m_file, m_recovery)->view(), key);
}

TEST_F(VaultRecoveryTest, AnotherKey_OpensNothing) {
    enrol();
    const SealingKey other = makeSealingKey(m_random);
    EXPECT_EQ(codeOf(Vault::recoverDatabaseKey(m_file, other)), "cannot_open");
    EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery(paperOf(other))), "recovery_wrong");
    EXPECT_EQ(codeOf(Vault::recoverDatabaseKey(m_folder.path() / "none", m_recovery)),
              "lobby_missing");
}

TEST_F(VaultRecoveryTest, EveryoneForgot_AndThePaperKeyLetsThemChooseAnew) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const Bytes key(m_vault->databaseKey()->view());
    restart();
    ASSERT_EQ(codeOf(m_vault->openDatabaseByRecovery(paperOf(m_recovery))), "ok");
    const std::string phrase = "あかい やねと あおい うみ";
    ASSERT_EQ(
        codeOf(m_vault->replaceSecret(m_coach, {Secret::pin("730618"), Secret::passphrase(phrase)},
                                      makeNewKey(m_clock, m_random))),
        "ok");
    restart();
    EXPECT_EQ(m_vault->openDatabase(m_coach, Secret::passphrase(phrase))->view(), key);
}

TEST_F(VaultRecoveryTest, Paper_IsReadAsPeopleTypeIt) {
    enrol();
    std::string typed;
    for (const char c : paperOf(m_recovery)) {
        if (typed.size() % 5 == 4) typed += typed.size() % 2 == 0 ? "-" : " ";
        typed += c == 'O'   ? '0'
                 : c == 'I' ? '1'
                 : c == 'B' ? '8'
                            : static_cast<char>(std::tolower(c));
    }
    const auto read = recoveryKeyFromPaper("\n" + typed + "　");
    ASSERT_EQ(codeOf(read), "ok");
    EXPECT_EQ(read->publicKey, m_recovery.publicKey);
    const auto wide = recoveryKeyFromPaper("ａｂ－Ｃ２9");
    EXPECT_EQ(wide.error().code, "recovery_shape");
    EXPECT_EQ(wide.error().args.at("length"), "5");
}

TEST_F(VaultRecoveryTest, WrongKeys_AreSlowedDown_ButNeverLockedForGood) {
    enrol();
    const std::string wrong = paperOf(makeSealingKey(m_random));
    for (int left = 4; left >= 1; --left) {
        const auto tried = m_vault->openDatabaseByRecovery(wrong);
        ASSERT_EQ(codeOf(tried), "recovery_wrong");
        EXPECT_EQ(tried.error().args.at("tries_left"), std::to_string(left));
    }
    EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery("ABCD")), "recovery_shape");
    EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery(wrong)), "secret_locked");
    restart();  // a wait is not shortened by it
    EXPECT_EQ(codeOf(m_vault->mayTryRecovery()), "secret_locked");
    EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery(paperOf(m_recovery))), "secret_locked");
    for (int i = 0; i < 20; ++i) {
        m_clock.pass(60 * 60 * 1000);
        EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery(wrong)), "secret_locked");
    }
    m_clock.pass(60 * 60 * 1000);
    EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery(paperOf(m_recovery))), "ok");
    EXPECT_EQ(codeOf(m_vault->mayTryRecovery()), "ok");
}

TEST_F(VaultRecoveryTest, AnOldDatabase_IsTakenOver_IntoANewLobby) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const Bytes key(m_vault->databaseKey()->view());
    m_vault.reset();
    auto recovered = Vault::recoverDatabaseKey(m_file, m_recovery);
    ASSERT_EQ(codeOf(recovered), "ok");
    Vault::removeFiles(m_file);
    m_secret = m_random.bytes(kDeviceSecretSize);
    auto vault =
        Vault::enrol(m_file, deviceSecret(),
                     {m_agency, "x", makeUuidV7(m_clock.nowMs(), m_random), sync::DeviceUse::Shared,
                      m_recovery.publicKey, std::move(*recovered)},
                     parts());
    ASSERT_EQ(codeOf(vault), "ok");
    m_vault = std::move(*vault);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    restart();
    EXPECT_EQ(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))->view(), key);
}

}  // namespace
}  // namespace ayumi::store
