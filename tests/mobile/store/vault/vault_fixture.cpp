#include "tests/mobile/store/vault/vault_fixture.h"

#include <fstream>
#include <iterator>

#include <sys/stat.h>

#include "shared/base/uuid.h"

namespace ayumi::store {

namespace fs = std::filesystem;

Bytes readAll(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void writeAll(const fs::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

unsigned modeOf(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) throw std::runtime_error("no such file");
    return status.st_mode & 07777U;
}

VaultFixture::VaultFixture() : m_file(m_folder.path() / "lobby") {
    startCrypto();
    m_secret = m_random.bytes(kDeviceSecretSize);
    m_recovery = makeSealingKey(m_random);
    for (std::string* id : {&m_agency, &m_device, &m_coach, &m_participant}) {
        *id = makeUuidV7(m_clock.nowMs(), m_random);
    }
}

void VaultFixture::enrol(sync::Protection protection, sync::DeviceUse use) {
    m_protection = protection;
    auto vault =
        Vault::enrol(m_file, deviceSecret(),
                     {m_agency, "ひだまりの会", m_device, use, m_recovery.publicKey, {}}, parts());
    ASSERT_EQ(codeOf(vault), "ok");
    m_vault = std::move(*vault);
}

Result<std::unique_ptr<Vault>> VaultFixture::reopened() {
    const bool wasOpen = m_vault != nullptr;
    const Bytes asKilled = wasOpen ? readAll(m_file) : Bytes();
    m_vault.reset();
    if (wasOpen) writeAll(m_file, asKilled);
    return Vault::open(m_file, deviceSecret(), parts());
}

void VaultFixture::restart() {
    auto vault = reopened();
    ASSERT_EQ(codeOf(vault), "ok");
    m_vault = std::move(*vault);
}

NameCard VaultFixture::coachCard() const {
    return {m_coach, records::Role::Coach, "高橋 みどり", "タカハシ ミドリ", "みどりさん", "",
            "leaf"};
}

NameCard VaultFixture::participantCard() const {
    return {
        m_participant, records::Role::Participant, "佐々木 ひかる", "ササキ ヒカル", "ひかる", "",
        "sun"};
}

Result<Signer> VaultFixture::addCoach() {
    return m_vault->addPerson(coachCard(),
                              {Secret::pin(kCoachPin), Secret::passphrase(kPassphrase)},
                              makeNewKey(m_clock, m_random));
}

Result<Signer> VaultFixture::addParticipant() {
    return m_vault->addPerson(participantCard(), {Secret::pin(kParticipantPin), std::nullopt},
                              makeNewKey(m_clock, m_random));
}

Result<Signer> VaultFixture::wrongPin() {
    return m_vault->unlockSigner(m_participant, Secret::pin("9999"));
}

Result<Signer> VaultFixture::rightPin() {
    return m_vault->unlockSigner(m_participant, Secret::pin(kParticipantPin));
}

}  // namespace ayumi::store
