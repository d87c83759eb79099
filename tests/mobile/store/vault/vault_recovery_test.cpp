#include "mobile/store/vault/vault.h"
#include "shared/base/uuid.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

using VaultRecoveryTest = VaultFixture;

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
    EXPECT_EQ(codeOf(m_vault->openDatabaseByRecovery(other)), "cannot_open");
    EXPECT_EQ(codeOf(Vault::recoverDatabaseKey(m_folder.path() / "none", m_recovery)),
              "lobby_missing");
}

TEST_F(VaultRecoveryTest, EveryoneForgot_AndThePaperKeyLetsThemChooseAnew) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const Bytes key(m_vault->databaseKey()->view());
    restart();
    ASSERT_EQ(codeOf(m_vault->openDatabaseByRecovery(m_recovery)), "ok");
    const std::string phrase = "あかい やねと あおい うみ";
    ASSERT_EQ(
        codeOf(m_vault->replaceSecret(m_coach, {Secret::pin("730618"), Secret::passphrase(phrase)},
                                      makeNewKey(m_clock, m_random))),
        "ok");
    restart();
    EXPECT_EQ(m_vault->openDatabase(m_coach, Secret::passphrase(phrase))->view(), key);
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
