// What store.h promises of scope, devices, keys, accounts and invitations.
#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

class StorePeople : public StoreTest {};

TEST_P(StorePeople, Scope_ComesBack_AlsoEnded) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->putScope({{"d1", "p:a", "coach/assigned", 5, std::nullopt},
                      {"d1", "a", "coach/agency,supervisor/agency", 2, std::nullopt},
                      {"d2", "p:a", "coach/assigned", 6, std::nullopt}});
    writer->putScope({{"d1", "p:a", "", 5, 9}});
    writer->commit();
    const auto rows = store->read(m_agency)->scope("d1");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].audience, "a");
    EXPECT_EQ(rows[0].readers, "coach/agency,supervisor/agency");
    EXPECT_EQ(rows[0].left, std::nullopt);
    EXPECT_EQ(rows[1].device, "d1");
    EXPECT_EQ(rows[1].audience, "p:a");
    EXPECT_EQ(rows[1].readers, "");
    EXPECT_EQ(rows[1].since, 5);
    EXPECT_EQ(rows[1].left, 9);
}

TEST_P(StorePeople, PersonScope_KeepsItsHistory) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->addPersonScope({{"k", "p:a", 5, true},
                            {"k", "p:a", 9, false},
                            {"k", "p:b", 6, true},
                            {"m", "p:a", 7, true}});
    writer->addPersonScope({{"k", "p:a", 12, true}, {"k", "p:b", 13, false}});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto history = reader->personScope("k", "p:a");
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].number, 5);
    EXPECT_TRUE(history[0].entered);
    EXPECT_EQ(history[1].number, 9);
    EXPECT_FALSE(history[1].entered);
    EXPECT_EQ(history[2].person, "k");
    EXPECT_EQ(history[2].audience, "p:a");
    const auto standing = reader->standingPersonScopes();
    ASSERT_EQ(standing.size(), 2u);
    EXPECT_EQ(standing[0].person, "k");
    EXPECT_EQ(standing[0].audience, "p:a");
    EXPECT_EQ(standing[0].number, 12);
    EXPECT_EQ(standing[1].person, "m");
}

TEST_P(StorePeople, Devices_ComeBack_ByIdAndToken) {
    auto store = open();
    DeviceRow row;
    row.device = "d1";
    row.name = "支援員用";
    row.protection = "hardware";
    row.use = "shared";
    row.publicKey = Bytes(32, '\x90');
    row.tokenHash = Bytes("\0\1\2", 3);
    row.enrolledAtMs = 100;
    row.lastSeenAtMs = 200;
    row.forked = true;
    row.lastNumber = 41;
    row.certificate = Json{{"signature", "abc"}};
    auto writer = store->write(m_agency);
    writer->putDevice(row);
    auto stolen = deviceRow("d2");
    stolen.state = "stolen";
    writer->putDevice(stolen);
    writer->commit();
    auto reader = store->read(m_agency);
    const auto found = reader->deviceByToken(Bytes("\0\1\2", 3));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->device, "d1");
    EXPECT_EQ(found->name, row.name);
    EXPECT_EQ(found->protection, "hardware");
    EXPECT_EQ(found->use, "shared");
    EXPECT_EQ(found->publicKey, row.publicKey);
    EXPECT_EQ(found->tokenHash, row.tokenHash);
    EXPECT_EQ(found->enrolledAtMs, 100);
    EXPECT_EQ(found->lastSeenAtMs, 200);
    EXPECT_EQ(found->state, "active");
    EXPECT_TRUE(found->forked);
    EXPECT_EQ(found->lastNumber, 41);
    EXPECT_EQ(found->certificate, row.certificate);
    EXPECT_EQ(reader->device("d2")->state, "stolen");
    EXPECT_FALSE(reader->device("d3"));
    EXPECT_FALSE(reader->deviceByToken("")) << "a device without a token is nobody's";
    EXPECT_EQ(reader->devices().size(), 2u);
    EXPECT_FALSE(store->read(m_otherAgency)->deviceByToken(row.tokenHash));
}

TEST_P(StorePeople, SignIns_AreOnePerDeviceAndPerson) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->putSignIn({"d1", "k", 1});
    writer->putSignIn({"d1", "k", 5});
    writer->putSignIn({"d1", "m", 2});
    writer->putSignIn({"d2", "k", 3});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto rows = reader->signIns("d1");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].person, "k");
    EXPECT_EQ(rows[0].atMs, 5);
    EXPECT_EQ(reader->allSignIns().size(), 3u);
}

TEST_P(StorePeople, Keys_ComeBack_AndCanBeRevoked) {
    auto store = open();
    KeyRow row{"key1", "k", "d1", Bytes(32, '\x91'), 100, std::nullopt, Json{{"x", "y"}}};
    auto writer = store->write(m_agency);
    writer->putKey(row);
    EXPECT_EQ(writer->key("key1")->revokedAtMs, std::nullopt);
    row.revokedAtMs = 300;
    writer->putKey(row);
    writer->commit();
    const auto found = store->read(m_agency)->key("key1");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->person, "k");
    EXPECT_EQ(found->device, "d1");
    EXPECT_EQ(found->publicKey, row.publicKey);
    EXPECT_EQ(found->registeredAtMs, 100);
    EXPECT_EQ(found->revokedAtMs, 300);
    EXPECT_EQ(found->certificate, row.certificate);
    EXPECT_EQ(store->read(m_agency)->keys().size(), 1u);
    EXPECT_FALSE(store->read(m_agency)->key("none"));
}

TEST_P(StorePeople, Accounts_ComeBack_ByPersonAndLogin) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->putAccount({"k", "mori", Bytes(16, '\0'), Bytes(32, '\1'), "", 0, ""});
    writer->putAccount({"p", "", Bytes(16, '\2'), "", Bytes(32, '\3'), 900, "key9"});
    writer->putAccount({"q", "", "", "", "", 0, ""});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto staff = reader->accountByLogin("mori");
    ASSERT_TRUE(staff);
    EXPECT_EQ(staff->person, "k");
    EXPECT_EQ(staff->salt, Bytes(16, '\0'));
    EXPECT_EQ(staff->hash, Bytes(32, '\1'));
    const auto participant = reader->account("p");
    ASSERT_TRUE(participant);
    EXPECT_EQ(participant->login, "");
    EXPECT_EQ(participant->codeHash, Bytes(32, '\3'));
    EXPECT_EQ(participant->codeExpiresAtMs, 900);
    EXPECT_EQ(participant->codeKey, "key9");
    EXPECT_FALSE(reader->accountByLogin(""));
    EXPECT_FALSE(reader->accountByLogin("none"));
    EXPECT_FALSE(reader->account("none"));
}

TEST_P(StorePeople, NewestOpenInvitation_IsNeitherUsedNorSpentNorExpired) {
    auto store = open();
    const auto invitation = [](const char* hash, TimeMs expires, int tries, const char* usedBy) {
        return InvitationRow{hash, "1号", "shared", expires, tries, usedBy, ""};
    };
    auto writer = store->write(m_agency);
    writer->putInvitation(invitation("open", 100, 5, ""));
    writer->putInvitation(invitation("older", 90, 5, ""));
    writer->putInvitation(invitation("used", 110, 5, "key"));
    writer->putInvitation(invitation("spent", 120, 0, ""));
    writer->commit();
    auto reader = store->read(m_agency);
    const auto found = reader->newestOpenInvitation(50);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->secretHash, "open");
    EXPECT_EQ(found->name, "1号");
    EXPECT_EQ(found->use, "shared");
    EXPECT_EQ(found->triesLeft, 5);
    EXPECT_FALSE(reader->newestOpenInvitation(100));
    EXPECT_EQ(reader->invitation("used")->usedBy, "key");
    EXPECT_FALSE(reader->invitation("none"));
}

AYUMI_ON_BOTH_DATABASES(StorePeople);

}  // namespace
}  // namespace ayumi::storage
