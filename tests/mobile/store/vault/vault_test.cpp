// Enrolment, opening and locking; people, lockout and recovery have files of their own.
#include "mobile/store/vault/vault.h"

#include <atomic>
#include <thread>

#include "shared/base/uuid.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

using sync::DeviceUse;
using sync::Protection;
using VaultTest = VaultFixture;

TEST_F(VaultTest, Enrol_MakesAnOpenDatabaseKey_AndALobbyForItsOwnerAlone) {
    enrol();
    EXPECT_TRUE(m_vault->databaseOpen());
    EXPECT_EQ(m_vault->databaseKey()->view().size(), 32U);
    EXPECT_EQ(m_vault->agency(), m_agency);
    EXPECT_EQ(m_vault->agencyName(), "ひだまりの会");
    EXPECT_EQ(m_vault->device(), m_device);
    EXPECT_EQ(m_vault->protection(), Protection::Passphrase);
    EXPECT_FALSE(m_vault->hasOpener());
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
        EXPECT_EQ(modeOf(entry.path()), 0600U) << entry.path();
    }
}

TEST_F(VaultTest, Enrol_NeverReplacesALobby_NorTakesMisshapenIds) {
    enrol();
    m_vault.reset();
    const Bytes before = readAll(m_file);
    EXPECT_EQ(codeOf(Vault::enrol(
                  m_file, deviceSecret(),
                  {m_agency, "x", m_device, DeviceUse::Shared, m_recovery.publicKey, {}}, parts())),
              "lobby_exists");
    EXPECT_EQ(readAll(m_file), before);
    EXPECT_EQ(codeOf(Vault::enrol(
                  m_folder.path() / "other", deviceSecret(),
                  {"agency", "x", m_device, DeviceUse::Shared, m_recovery.publicKey, {}}, parts())),
              "enrolment_shape");
    EXPECT_FALSE(Vault::exists(m_folder.path() / "other"));
}

TEST_F(VaultTest, Files_NeverHoldNamesSecretsOrKeys_InTheClear) {
    for (const Protection protection : {Protection::Passphrase, Protection::Hardware}) {
        enrol(protection);
        const auto coach = addCoach();
        const auto participant = addParticipant();
        ASSERT_EQ(codeOf(coach), "ok");
        ASSERT_EQ(codeOf(participant), "ok");
        const auto key = m_vault->databaseKey();
        ASSERT_TRUE(key);
        Bytes all;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
            all += readAll(entry.path());
        }
        for (const std::string& needle :
             {std::string("高橋"), std::string("みどり"), std::string("ササキ"),
              std::string("ひかる"), std::string("ひだまり"), m_coach, m_participant,
              Bytes(key->view()), toBase64Url(key->view()), toHex(key->view()),
              Bytes(coach->key().seed.view()), toBase64Url(coach->key().seed.view()),
              std::string(kPassphrase), std::string(kCoachPin), m_secret}) {
            EXPECT_EQ(all.find(needle), Bytes::npos);
        }
        m_vault.reset();
        Vault::removeFiles(m_file);
    }
}

TEST_F(VaultTest, Passphrase_OpensTheDatabaseAfterAStart_AndThePinOnlySigns) {
    enrol(Protection::Passphrase);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const Bytes key(m_vault->databaseKey()->view());
    restart();
    EXPECT_FALSE(m_vault->databaseOpen());
    EXPECT_EQ(codeOf(m_vault->databaseKey()), "database_locked");
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::pin(kCoachPin))), "secret_shape");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin(kCoachPin))), "database_locked");
    const auto opened = m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase));
    ASSERT_EQ(codeOf(opened), "ok");
    EXPECT_EQ(opened->view(), key);
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::passphrase(kPassphrase))),
              "secret_shape");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin(kCoachPin))), "ok");
}

TEST_F(VaultTest, OnePin_OpensTheDatabaseAndSigns_WithAKeystore) {
    for (const Protection protection : {Protection::Hardware, Protection::Os}) {
        enrol(protection);
        ASSERT_EQ(codeOf(addCoach()), "ok");
        const Bytes key(m_vault->databaseKey()->view());
        restart();
        const auto opened = m_vault->openDatabase(m_coach, Secret::pin(kCoachPin));
        ASSERT_EQ(codeOf(opened), "ok");
        EXPECT_EQ(opened->view(), key);
        EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin(kCoachPin))), "ok");
        EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))),
                  "secret_shape");
        m_vault.reset();
        Vault::removeFiles(m_file);
    }
}

TEST_F(VaultTest, Signer_IsTheKeyOfThePerson_AndGoneOnceLocked) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    const auto added = addParticipant();
    ASSERT_EQ(codeOf(added), "ok");
    auto signer = rightPin();
    ASSERT_EQ(codeOf(signer), "ok");
    EXPECT_EQ(signer->person(), m_participant);
    EXPECT_EQ(signer->keyId(), added->keyId());
    const Bytes signature = signBytes(signer->key(), "message");
    EXPECT_TRUE(verifySignature(m_vault->person(m_participant)->publicKey, "message", signature));
    signer->lock();
    EXPECT_TRUE(signer->locked());
    EXPECT_THROW(signer->key(), std::logic_error);
    EXPECT_EQ(codeOf(rightPin()), "ok");
}

TEST_F(VaultTest, Signer_LeavesNothingBehind_WhenMovedOn) {
    enrol();
    auto signer = addCoach();
    ASSERT_EQ(codeOf(signer), "ok");
    const Signer moved = std::move(*signer);
    EXPECT_FALSE(moved.locked());
    EXPECT_TRUE(signer->locked());
}

TEST_F(VaultTest, CloseDatabase_WipesTheKey_UntilSomeoneOpensAgain) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    ASSERT_EQ(codeOf(addParticipant()), "ok");
    m_vault->closeDatabase();
    EXPECT_EQ(codeOf(m_vault->databaseKey()), "database_locked");
    EXPECT_EQ(codeOf(rightPin()), "database_locked");
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_participant, Secret::pin(kParticipantPin))),
              "not_an_opener");
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))), "ok");
    EXPECT_EQ(codeOf(rightPin()), "ok");
}

TEST_F(VaultTest, Vault_IsOpenInOneProcess_AtATime) {
    enrol();
    EXPECT_EQ(codeOf(Vault::open(m_file, deviceSecret(), parts())), "lobby_in_use");
    m_vault.reset();
    EXPECT_EQ(codeOf(Vault::open(m_file, deviceSecret(), parts())), "ok");
}

TEST_F(VaultTest, Open_RefusesUnharmed_WhatIsMissingDamagedOrNewer) {
    EXPECT_EQ(codeOf(reopened()), "lobby_missing");
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    m_vault.reset();
    const Bytes good = readAll(m_file);
    for (auto [bytes, code] :
         {std::pair{good.substr(0, good.size() - 1), "lobby_damaged"},
          std::pair{Bytes(), "lobby_damaged"}, std::pair{Bytes(3U << 20, 'x'), "lobby_damaged"},
          std::pair{good.substr(0, 11) + "\2" + good.substr(12), "lobby_newer"}}) {
        writeAll(m_file, bytes);
        EXPECT_EQ(codeOf(reopened()), code);
        EXPECT_EQ(readAll(m_file), bytes);
    }
    writeAll(m_file, good);
    EXPECT_EQ(codeOf(Vault::open(m_file, {SecretBytes(Bytes(32, 'o')), m_protection}, parts())),
              "lobby_damaged");
    restart();
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))), "ok");
}

TEST_F(VaultTest, Open_BeginsANewDatabaseKey_AfterAKillBeforeTheFirstSignIn) {
    enrol();
    const Bytes first(m_vault->databaseKey()->view());
    ASSERT_EQ(codeOf(m_vault->setPending(SecretBytes(Bytes("token")))), "ok");
    restart();
    EXPECT_FALSE(m_vault->hasOpener());
    EXPECT_EQ(m_vault->pending().view(), "token");
    const Bytes second(m_vault->databaseKey()->view());
    EXPECT_NE(first, second);
    EXPECT_EQ(Vault::recoverDatabaseKey(m_file, m_recovery)->view(), second);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    EXPECT_TRUE(m_vault->pending().empty());
    EXPECT_EQ(codeOf(m_vault->setPending(SecretBytes(Bytes("token")))), "person_exists");
    restart();
    EXPECT_TRUE(m_vault->pending().empty());
    EXPECT_EQ(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))->view(), second);
}

TEST_F(VaultTest, Settings_SurviveARestart_AndNonsenseIsRefused) {
    enrol();
    const LobbySettings chosen{"ja_easy", "kana", "hc_dark", 200};
    ASSERT_EQ(codeOf(m_vault->setSettings(chosen)), "ok");
    EXPECT_EQ(codeOf(m_vault->setSettings({"ja", "Above!", "light", 100})), "settings_shape");
    EXPECT_EQ(codeOf(m_vault->setSettings({"ja", "above", "light", 1000})), "settings_shape");
    EXPECT_EQ(codeOf(m_vault->setPending(SecretBytes(Bytes(20'000, 'p')))), "settings_shape");
    restart();
    EXPECT_EQ(m_vault->settings(), chosen);
}

TEST_F(VaultTest, Look_IsRememberedForEachPerson_AlsoWithoutASecretHere) {
    enrol();
    const std::string person = makeUuidV7(1'763'700'000'000, m_random);
    const LobbySettings chosen{"ja_easy", "kana", "hc", 150};
    EXPECT_FALSE(m_vault->look(person));
    ASSERT_EQ(codeOf(m_vault->setLook(person, chosen)), "ok");
    EXPECT_EQ(codeOf(m_vault->setLook(person, {"ja", "Above!", "light", 100})), "settings_shape");
    EXPECT_EQ(codeOf(m_vault->setLook("somebody", chosen)), "person_unknown");
    restart();
    ASSERT_TRUE(m_vault->look(person));
    EXPECT_EQ(*m_vault->look(person), chosen);
    EXPECT_EQ(m_vault->settings(), LobbySettings()) << "the tablet's own stay as they are";
}

TEST_F(VaultTest, FirstHelp_StaysPutAwayForEachPerson_AlsoWithoutASecretHere) {
    enrol();
    const std::string reader = makeUuidV7(1'763'700'000'000, m_random);
    const std::string other = makeUuidV7(1'763'700'000'000, m_random);
    EXPECT_FALSE(m_vault->firstHelpRead(reader));
    ASSERT_EQ(codeOf(m_vault->noteFirstHelpRead(reader)), "ok");
    ASSERT_EQ(codeOf(m_vault->noteFirstHelpRead(reader)), "ok");
    EXPECT_EQ(codeOf(m_vault->noteFirstHelpRead("somebody")), "person_unknown");
    restart();
    EXPECT_TRUE(m_vault->firstHelpRead(reader));
    EXPECT_FALSE(m_vault->firstHelpRead(other));
}

TEST_F(VaultTest, RemoveFiles_LeavesNothing_OfTheLobby) {
    enrol();
    m_vault.reset();
    Vault::removeFiles(m_file);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

TEST_F(VaultTest, Vault_AnswersOthers_WhileSecretsAreTried) {
    SystemRandom random;
    const VaultParts shared{m_clock, random, kCheapCost};
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    m_vault.reset();
    m_vault = std::move(*Vault::open(m_file, deviceSecret(), shared));
    std::atomic<bool> done = false;
    std::thread looking([&] {
        do {
            EXPECT_EQ(m_vault->cards().size(), 1U);
            EXPECT_EQ(codeOf(m_vault->setSettings({"en", "none", "dark", 150})), "ok");
        } while (!done);
    });
    std::atomic<int> wrong = 0;
    std::vector<std::thread> trying;
    for (int i = 0; i < 3; ++i) {
        trying.emplace_back([&] {
            for (int tries = 0; tries < 3; ++tries) {
                const auto opened =
                    m_vault->openDatabase(m_coach, Secret::passphrase("not the passphrase"));
                if (!opened && opened.error().code == "secret_wrong") ++wrong;
            }
        });
    }
    for (std::thread& thread : trying) thread.join();
    done = true;
    looking.join();
    EXPECT_EQ(wrong, 4);  // of nine at once; the fifth began the first wait
    EXPECT_EQ(m_vault->settings().language, "en");
    m_vault.reset();  // before what it works with
}

}  // namespace
}  // namespace ayumi::store
