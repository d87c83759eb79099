// What the lobby shows before anyone unlocked, and the few things that change without a secret.
#include <utility>

#include "mobile/store/vault/vault.h"
#include "shared/base/uuid.h"

namespace ayumi::store {

namespace {

constexpr std::size_t kPendingMaxBytes = 16U << 10;

Error unknownPerson() { return Error{"person_unknown", {}}; }

}  // namespace

std::string Vault::agency() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.agency;
}

std::string Vault::agencyName() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.agencyName;
}

std::string Vault::device() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.device;
}

sync::Protection Vault::protection() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.protection;
}

sync::DeviceUse Vault::use() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.use;
}

std::string Vault::owner() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.owner;
}

bool Vault::hasOpener() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.hasOpener();
}

std::vector<NameCard> Vault::cards() const {
    const std::lock_guard lock(m_mutex);
    std::vector<NameCard> cards;
    for (const LobbyPerson& person : m_lobby.people) cards.push_back(person.card);
    return cards;
}

LobbySettings Vault::settings() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.settings;
}

Result<Vault::PersonState> Vault::person(std::string_view person) const {
    const std::lock_guard lock(m_mutex);
    const LobbyPerson* entry = m_lobby.find(person);
    if (!entry) return unknownPerson();
    return PersonState{entry->secretKind,           entry->key,          entry->publicKey,
                       entry->database.has_value(), openingKind(*entry), entry->reset};
}

Result<void> Vault::mayTry(std::string_view person) const {
    const std::lock_guard lock(m_mutex);
    const LobbyPerson* entry = m_lobby.find(person);
    if (!entry) return unknownPerson();
    return store::mayTry(entry->lockout, m_parts.clock.monotonicMs());
}

Result<void> Vault::setSettings(LobbySettings settings) {
    if (!isWellFormed(settings)) return Error{"settings_shape", {}};
    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    changed.settings = std::move(settings);
    return save(std::move(changed));
}

std::optional<LobbySettings> Vault::look(std::string_view person) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_lobby.looks.find(person);
    if (found == m_lobby.looks.end()) return std::nullopt;
    return found->second;
}

Result<void> Vault::setLook(std::string_view person, LobbySettings look) {
    if (!isWellFormed(look)) return Error{"settings_shape", {}};
    if (!isUuid(person)) return unknownPerson();
    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    changed.looks.insert_or_assign(std::string(person), std::move(look));
    return save(std::move(changed));
}

bool Vault::firstHelpRead(std::string_view person) const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.firstHelpRead.contains(person);
}

Result<void> Vault::noteFirstHelpRead(std::string_view person) {
    if (!isUuid(person)) return unknownPerson();
    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    changed.firstHelpRead.insert(std::string(person));
    return save(std::move(changed));
}

Result<void> Vault::setPending(const SecretBytes& bytes) {
    if (bytes.view().size() > kPendingMaxBytes) return Error{"settings_shape", {}};
    const std::lock_guard lock(m_mutex);
    if (m_lobby.hasOpener()) return Error{"person_exists", {}};
    Lobby changed = m_lobby;
    changed.pending = Bytes(bytes.view());
    return save(std::move(changed));
}

SecretBytes Vault::pending() const {
    const std::lock_guard lock(m_mutex);
    return SecretBytes(m_lobby.pending);
}

}  // namespace ayumi::store
