#include "mobile/store/vault/lobby.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "shared/base/uuid.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

class LobbyTest : public ::testing::Test {
protected:
    LobbyTest() {
        startCrypto();
        m_device.bytes = SecretBytes(m_random.bytes(32));
        m_lobby.agency = id();
        m_lobby.device = id();
        m_lobby.recoveryBox = m_random.bytes(80);
        m_lobby.recoveryPublicKey = m_random.bytes(32);
        m_lobby.agencyName = "ひだまりの会";
        m_lobby.pending = "token";
        LobbyPerson person;
        person.card = {id(), records::Role::Coach, "高橋", "タカハシ", "みどり", "み", "leaf"};
        person.key = id();
        person.publicKey = m_random.bytes(32);
        person.seed = {m_random.bytes(16), m_random.bytes(60)};
        person.database = Wrap{m_random.bytes(16), m_random.bytes(60)};
        person.lockout = {6, 61'000};
        m_lobby.people.push_back(person);
    }

    std::string id() { return makeUuidV7(1'763'700'000'000, m_random); }
    Bytes encoded(TimeMs now = 1'000) { return encodeLobby(m_lobby, m_device, now, m_random); }

    SeededRandom m_random{3};
    DeviceSecret m_device;
    Lobby m_lobby;
};

TEST_F(LobbyTest, Lobby_ComesBack_AsItWasWritten) {
    m_lobby.settings = {"ja_easy", "kana", "hc_dark", 200};
    m_lobby.use = sync::DeviceUse::Personal;
    m_lobby.owner = m_lobby.people[0].card.person;
    m_lobby.looks[id()] = {"en", "none", "hc", 150};
    m_lobby.firstHelpRead = {id(), id()};
    const auto read = decodeLobby(encoded(), m_device, 1'000);
    ASSERT_EQ(codeOf(read), "ok");
    EXPECT_EQ(read->firstHelpRead, m_lobby.firstHelpRead);
    EXPECT_EQ(read->agency, m_lobby.agency);
    EXPECT_EQ(read->device, m_lobby.device);
    EXPECT_EQ(read->recoveryBox, m_lobby.recoveryBox);
    EXPECT_EQ(read->recoveryPublicKey, m_lobby.recoveryPublicKey);
    EXPECT_EQ(read->agencyName, m_lobby.agencyName);
    EXPECT_EQ(read->protection, m_lobby.protection);
    EXPECT_EQ(read->use, m_lobby.use);
    EXPECT_EQ(read->owner, m_lobby.owner);
    EXPECT_EQ(read->settings, m_lobby.settings);
    EXPECT_EQ(read->looks, m_lobby.looks);
    EXPECT_EQ(read->pending, m_lobby.pending);
    ASSERT_EQ(read->people.size(), 1U);
    const LobbyPerson& person = read->people[0];
    EXPECT_EQ(person.card, m_lobby.people[0].card);
    EXPECT_EQ(person.key, m_lobby.people[0].key);
    EXPECT_EQ(person.publicKey, m_lobby.people[0].publicKey);
    EXPECT_EQ(person.seed.box, m_lobby.people[0].seed.box);
    EXPECT_EQ(person.database->salt, m_lobby.people[0].database->salt);
    EXPECT_EQ(person.lockout.wrong, 6);
}

TEST_F(LobbyTest, Lobby_StartsWhatRemainsOfAWaitAnew_WhenRead) {
    const auto read = decodeLobby(encoded(21'000), m_device, 500);
    ASSERT_EQ(codeOf(read), "ok");
    EXPECT_EQ(read->people[0].lockout.remainingMs(500), 40'000);
}

TEST_F(LobbyTest, Lobby_IsDamaged_WhenAnyByteChanges) {
    const Bytes bytes = encoded();
    for (std::size_t at = 0; at < bytes.size(); at += at < 400 ? 1 : 97) {
        Bytes changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x20);
        const std::string code = codeOf(decodeLobby(changed, m_device, 0));
        // The version's bytes read as a newer format, all others as damage.
        EXPECT_EQ(code, at >= 8 && at < 12 ? "lobby_newer" : "lobby_damaged") << at;
    }
}

TEST_F(LobbyTest, Lobby_IsDamaged_WhenCutOrLengthenedOrOfAnotherDevice) {
    const Bytes bytes = encoded();
    for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{15}, std::size_t{16},
                                   std::size_t{200}, bytes.size() - 1}) {
        EXPECT_EQ(codeOf(decodeLobby(bytes.substr(0, size), m_device, 0)), "lobby_damaged") << size;
    }
    EXPECT_EQ(codeOf(decodeLobby(bytes + "x", m_device, 0)), "lobby_damaged");
    m_device.bytes = SecretBytes(m_random.bytes(32));
    EXPECT_EQ(codeOf(decodeLobby(bytes, m_device, 0)), "lobby_damaged");
}

TEST_F(LobbyTest, Lobby_BindsItsVersion_SoThatNoneIsPassedOffAsAnother) {
    Bytes older = encoded();
    older[11] = 0;
    EXPECT_EQ(codeOf(decodeLobby(older, m_device, 0)), "lobby_damaged");
    Bytes newer = encoded();
    newer[11] = 2;
    const auto read = decodeLobby(newer, m_device, 0);
    EXPECT_EQ(codeOf(read), "lobby_newer");
    EXPECT_EQ(argOf(read, "version"), "2");
}

TEST_F(LobbyTest, Lobby_KeepsItsSize_WhenOnlyCountersChange) {
    const std::size_t size = encoded().size();
    m_lobby.people[0].lockout = {10, 3'600'000};
    EXPECT_EQ(encoded().size(), size);
    m_lobby.people[0].lockout = {};
    EXPECT_EQ(encoded().size(), size);
}

TEST_F(LobbyTest, Card_KeepsNameAndKana_OnlyWithAKeystore) {
    const NameCard card{id(), records::Role::Participant, "佐々木 ひかる", "ササキ", "ひかる", "",
                        "sun"};
    const NameCard bare = trimmedFor(sync::Protection::Passphrase, card);
    EXPECT_EQ(bare.name, "");
    EXPECT_EQ(bare.kana, "");
    EXPECT_EQ(bare.nickname, "ひかる");
    EXPECT_EQ(bare.initial, "ひ");
    EXPECT_EQ(bare.mark, "sun");
    for (const auto protection : {sync::Protection::Os, sync::Protection::Hardware}) {
        EXPECT_EQ(trimmedFor(protection, card).name, "佐々木 ひかる");
    }
}

TEST_F(LobbyTest, Card_TakesItsInitialFromTheName_WithoutANickname) {
    const NameCard card{id(), records::Role::Participant, "佐々木", "ササキ", "", "", "sun"};
    EXPECT_EQ(trimmedFor(sync::Protection::Passphrase, card).initial, "佐");
    EXPECT_EQ(trimmedFor(sync::Protection::Passphrase, {}).initial, "");
}

RC_GTEST_PROP(DecodeLobby_NeverThrows, WhateverTheFileHolds, (const std::string& noise)) {
    const DeviceSecret device{SecretBytes(Bytes(32, 'd')), sync::Protection::Passphrase};
    RC_ASSERT(!decodeLobby(noise, device, 0).ok());
    const Bytes shaped = Bytes("AYULOBBY\0\0\0\1\0\0\0\2{}", 18) + noise;
    RC_ASSERT(codeOf(decodeLobby(shaped, device, 0)) == "lobby_damaged");
}

}  // namespace
}  // namespace ayumi::store
