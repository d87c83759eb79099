#include "mobile/store/vault/vault.h"

#include "shared/base/uuid.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

using sync::DeviceUse;
using sync::Protection;
using VaultPeopleTest = VaultFixture;

TEST_F(VaultPeopleTest, StaffAlone_OpenTheDatabase_OnASharedTablet) {
    enrol(Protection::Hardware, DeviceUse::Shared);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    ASSERT_EQ(codeOf(addParticipant()), "ok");
    EXPECT_TRUE(m_vault->person(m_coach)->opensDatabase);
    EXPECT_FALSE(m_vault->person(m_participant)->opensDatabase);
    EXPECT_EQ(m_vault->owner(), "");
    restart();
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_participant, Secret::pin(kParticipantPin))),
              "not_an_opener");
}

TEST_F(VaultPeopleTest, ItsOwnerAlone_OpensTheDatabase_OnAPersonalTablet) {
    enrol(Protection::Hardware, DeviceUse::Personal);
    ASSERT_EQ(codeOf(addParticipant()), "ok");
    EXPECT_EQ(m_vault->owner(), m_participant);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    EXPECT_FALSE(m_vault->person(m_coach)->opensDatabase);
    restart();
    EXPECT_EQ(m_vault->owner(), m_participant);
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::pin(kCoachPin))), "not_an_opener");
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_participant, Secret::pin(kParticipantPin))), "ok");
}

TEST_F(VaultPeopleTest, AnOwnerWithoutAKeystore_NeedsAPassphrase_AlsoAsAParticipant) {
    enrol(Protection::Passphrase, DeviceUse::Personal);
    EXPECT_EQ(codeOf(addParticipant()), "passphrase_needed");
    ASSERT_EQ(codeOf(m_vault->addPerson(
                  participantCard(), {Secret::pictures({3, 9, 1}), Secret::passphrase(kPassphrase)},
                  makeNewKey(m_clock, m_random))),
              "ok");
    const auto state = m_vault->person(m_participant);
    EXPECT_EQ(state->secretKind, SecretKind::Pictures);
    EXPECT_EQ(state->databaseSecretKind, SecretKind::Passphrase);
    restart();
    ASSERT_EQ(codeOf(m_vault->openDatabase(m_participant, Secret::passphrase(kPassphrase))), "ok");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pictures({3, 9, 1}))), "ok");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pictures({9, 3, 1}))),
              "secret_wrong");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pin("4815"))), "secret_shape");
}

TEST_F(VaultPeopleTest, AddPerson_Refuses_WhatBreaksARule) {
    enrol(Protection::Passphrase);
    EXPECT_EQ(codeOf(addParticipant()), "opener_first");
    const auto add = [&](const std::string& pin, std::optional<std::string> passphrase) {
        PersonSecrets secrets{Secret::pin(pin), std::nullopt};
        if (passphrase) secrets.passphrase = Secret::passphrase(*passphrase);
        return codeOf(m_vault->addPerson(coachCard(), secrets, makeNewKey(m_clock, m_random)));
    };
    EXPECT_EQ(add("4815", kPassphrase), "secret_too_short");
    EXPECT_EQ(add("123456", kPassphrase), "secret_trivial");
    EXPECT_EQ(add(kCoachPin, std::nullopt), "passphrase_needed");
    EXPECT_EQ(add(kCoachPin, "short"), "secret_too_short");
    EXPECT_EQ(add(kCoachPin, "aaaaaaaaaaaaaa"), "secret_trivial");
    EXPECT_TRUE(m_vault->cards().empty());
    EXPECT_EQ(add(kCoachPin, kPassphrase), "ok");
    EXPECT_EQ(add(kCoachPin, kPassphrase), "person_exists");
    NameCard nobody = coachCard();
    nobody.person = "nobody";
    EXPECT_EQ(codeOf(m_vault->addPerson(nobody, {Secret::pin(kCoachPin), std::nullopt},
                                        makeNewKey(m_clock, m_random))),
              "person_shape");
    m_vault->closeDatabase();
    EXPECT_EQ(codeOf(addParticipant()), "database_locked");
}

TEST_F(VaultPeopleTest, AddPerson_ChangesNothing_WhenItCannotBeSaved) {
    enrol();
    ASSERT_EQ(codeOf(addCoach()), "ok");
    std::filesystem::remove(spareOf(m_file));
    std::filesystem::create_directory(spareOf(m_file));
    const auto added = addParticipant();
    EXPECT_EQ(codeOf(added), "lobby_unwritable");
    EXPECT_NE(argOf(added, "errno"), "none");
    EXPECT_EQ(m_vault->cards().size(), 1U);
    std::filesystem::remove(spareOf(m_file));
    EXPECT_EQ(codeOf(addParticipant()), "ok");
}

TEST_F(VaultPeopleTest, Cards_ShowNicknameInitialAndMarkOnly_WithoutAKeystore) {
    enrol(Protection::Passphrase);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    restart();
    const NameCard bare{m_coach, records::Role::Coach, "", "", "みどりさん", "み", "leaf"};
    ASSERT_EQ(m_vault->cards(), std::vector{bare});
}

TEST_F(VaultPeopleTest, Cards_ShowNames_WithAKeystore) {
    enrol(Protection::Os);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    restart();
    EXPECT_EQ(m_vault->cards().at(0).name, "高橋 みどり");
    EXPECT_EQ(m_vault->cards().at(0).kana, "タカハシ ミドリ");
}

TEST_F(VaultPeopleTest, Wraps_OpenForNobodyElse_WhenSwappedInTheLobby) {
    enrol(Protection::Hardware);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    NameCard second = coachCard();
    second.person = makeUuidV7(m_clock.nowMs(), m_random);
    // The same PIN on purpose: only the names bind.
    ASSERT_EQ(codeOf(m_vault->addPerson(second, {Secret::pin(kCoachPin), std::nullopt},
                                        makeNewKey(m_clock, m_random))),
              "ok");
    m_vault.reset();
    auto lobby = decodeLobby(readAll(m_file), deviceSecret(), m_clock.monotonicMs());
    ASSERT_EQ(codeOf(lobby), "ok");
    std::swap(lobby->people[0].database, lobby->people[1].database);
    std::swap(lobby->people[0].seed, lobby->people[1].seed);
    writeAll(m_file, encodeLobby(*lobby, deviceSecret(), m_clock.monotonicMs(), m_random));
    restart();
    for (const std::string& person : {m_coach, second.person}) {
        EXPECT_EQ(codeOf(m_vault->openDatabase(person, Secret::pin(kCoachPin))), "secret_wrong");
    }
}

TEST_F(VaultPeopleTest, ReplaceSecret_MakesANewKey_AndEndsTheOldSecret) {
    enrol(Protection::Passphrase);
    const auto first = addCoach();
    ASSERT_EQ(codeOf(first), "ok");
    const std::string newPhrase = "あかい やねと あおい うみ";
    const auto second =
        m_vault->replaceSecret(m_coach, {Secret::pin("730618"), Secret::passphrase(newPhrase)},
                               makeNewKey(m_clock, m_random));
    ASSERT_EQ(codeOf(second), "ok");
    EXPECT_NE(second->keyId(), first->keyId());
    EXPECT_NE(second->publicKey(), first->publicKey());
    const Bytes key(m_vault->databaseKey()->view());
    restart();
    EXPECT_EQ(m_vault->person(m_coach)->keyId, second->keyId());
    EXPECT_EQ(m_vault->person(m_coach)->publicKey, second->publicKey());
    EXPECT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::passphrase(kPassphrase))),
              "secret_wrong");
    EXPECT_EQ(m_vault->openDatabase(m_coach, Secret::passphrase(newPhrase))->view(), key);
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin(kCoachPin))), "secret_wrong");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin("730618"))), "ok");
}

TEST_F(VaultPeopleTest, ReplaceSecret_KeepsTheOld_WhenTheNewBreaksARule) {
    enrol(Protection::Hardware);
    ASSERT_EQ(codeOf(addCoach()), "ok");
    EXPECT_EQ(codeOf(m_vault->replaceSecret(m_coach, {Secret::pin("111111"), std::nullopt},
                                            makeNewKey(m_clock, m_random))),
              "secret_trivial");
    EXPECT_EQ(codeOf(m_vault->replaceSecret(m_participant, {Secret::pin("730618"), std::nullopt},
                                            makeNewKey(m_clock, m_random))),
              "person_unknown");
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_coach, Secret::pin(kCoachPin))), "ok");
    restart();
    EXPECT_EQ(codeOf(m_vault->replaceSecret(m_coach, {Secret::pin("730618"), std::nullopt},
                                            makeNewKey(m_clock, m_random))),
              "database_locked");
}

// A coach makes the key of a participant anew: what vouches for it lies in the lobby with it.
class VaultResetTest : public VaultPeopleTest {
protected:
    void SetUp() override {
        enrol(Protection::Hardware);
        ASSERT_EQ(codeOf(addCoach()), "ok");
        auto first = addParticipant();
        ASSERT_EQ(codeOf(first), "ok");
        oldKey = first->keyId();
    }
    Result<Signer> reset(const std::string& person, Secret secret) {
        return m_vault->resetSecret(
            person, {std::move(secret), std::nullopt}, makeNewKey(m_clock, m_random),
            {m_coach, m_clock.nowMs(), Json{{"statement", {{"key", "said"}}}}});
    }

    std::string oldKey;
};

TEST_F(VaultResetTest, ResetSecret_EndsLockAndOldSecret_AndKeepsWhatVouchesForTheKey) {
    for (int i = 0; i < 10; ++i) {
        (void)wrongPin();
        m_clock.pass(60 * 60 * 1000);
    }
    ASSERT_EQ(codeOf(rightPin()), "secret_locked_until_reset");
    const auto made = reset(m_participant, Secret::pictures({3, 7, 11}));
    ASSERT_EQ(codeOf(made), "ok");
    restart();
    ASSERT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::pin(kCoachPin))), "ok");
    EXPECT_EQ(codeOf(rightPin()), "secret_shape") << "pictures open it now";
    const auto opened = m_vault->unlockSigner(m_participant, Secret::pictures({3, 7, 11}));
    ASSERT_EQ(codeOf(opened), "ok");
    EXPECT_NE(opened->keyId(), oldKey);
    EXPECT_EQ(opened->keyId(), made->keyId());
    const auto open = m_vault->openStatements();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].key, made->keyId());
    EXPECT_EQ(open[0].text, R"({"statement":{"key":"said"}})");
    EXPECT_EQ(m_vault->person(m_participant)->reset,
              (KeyReset{m_coach, m_clock.nowMs(), false, ""}));
}

TEST_F(VaultResetTest, StatementsStayInOrder_UntilEachIsAnswered) {
    const auto first = reset(m_participant, Secret::pin("7294"));
    const auto second = reset(m_participant, Secret::pin("6083"));
    ASSERT_EQ(codeOf(first), "ok");
    ASSERT_EQ(codeOf(second), "ok");
    restart();
    ASSERT_EQ(m_vault->openStatements().size(), 2U);
    EXPECT_EQ(m_vault->openStatements()[0].key, first->keyId());
    ASSERT_EQ(codeOf(m_vault->statementAnswered(first->keyId(), "no_right")), "ok");
    EXPECT_EQ(m_vault->person(m_participant)->reset.refused, "") << "it is of an older key";
    ASSERT_EQ(codeOf(m_vault->statementAnswered(second->keyId(), "no_right")), "ok");
    restart();
    EXPECT_TRUE(m_vault->openStatements().empty());
    EXPECT_EQ(m_vault->person(m_participant)->reset.refused, "no_right");
}

TEST_F(VaultResetTest, ThatItWasMadeAnew_IsToldOnce_AndForgottenWithTheNextSignIn) {
    ASSERT_EQ(codeOf(reset(m_participant, Secret::pin("7294"))), "ok");
    ASSERT_EQ(codeOf(m_vault->noteResetTold(m_participant)), "ok");
    restart();
    EXPECT_TRUE(m_vault->person(m_participant)->reset.told);
    ASSERT_EQ(codeOf(m_vault->openDatabase(m_coach, Secret::pin(kCoachPin))), "ok");
    ASSERT_EQ(codeOf(m_vault->replaceSecret(m_participant, {Secret::pin("6083"), std::nullopt},
                                            makeNewKey(m_clock, m_random))),
              "ok");
    EXPECT_EQ(m_vault->person(m_participant)->reset, KeyReset());
}

TEST_F(VaultResetTest, StaffAndStrangers_AreNotReset) {
    EXPECT_EQ(codeOf(reset(m_coach, Secret::pin("730618"))), "person_shape");
    EXPECT_EQ(codeOf(reset(makeUuidV7(m_clock.nowMs(), m_random), Secret::pin("7294"))),
              "person_unknown");
    EXPECT_EQ(codeOf(reset(m_participant, Secret::pin("1234"))), "secret_trivial");
    EXPECT_TRUE(m_vault->openStatements().empty());
    EXPECT_EQ(codeOf(rightPin()), "ok");
}

TEST_F(VaultResetTest, APersonWhoChangesTheSecret_KeepsTheKey) {
    auto own = rightPin();
    ASSERT_EQ(codeOf(own), "ok");
    NewKey same{own->keyId(), signingKeyFromSeed(own->key().seed.clone())};
    ASSERT_EQ(codeOf(m_vault->replaceSecret(
                  m_participant, {Secret::pictures({0, 5, 2}), std::nullopt}, std::move(same))),
              "ok");
    const auto opened = m_vault->unlockSigner(m_participant, Secret::pictures({0, 5, 2}));
    ASSERT_EQ(codeOf(opened), "ok");
    EXPECT_EQ(opened->keyId(), oldKey);
    EXPECT_EQ(opened->publicKey(), own->publicKey());
    EXPECT_EQ(codeOf(m_vault->unlockSigner(m_participant, Secret::pictures({5, 0, 2}))),
              "secret_wrong")
        << "the order counts";
}

}  // namespace
}  // namespace ayumi::store
