// Who has a place on this tablet, and what their secrets open.
#include <algorithm>
#include <utility>

#include "mobile/store/vault/vault.h"
#include "shared/base/uuid.h"

namespace ayumi::store {

WrapName Vault::wrapName(std::string_view what, std::string_view person,
                         std::string_view key) const {
    return {std::string(what), m_lobby.agency, m_lobby.device, std::string(person),
            std::string(key)};
}

bool Vault::opensDatabase(const NameCard& card) const {
    if (m_lobby.use == sync::DeviceUse::Shared) return isStaff(card.role);
    return m_lobby.owner.empty() || m_lobby.owner == card.person;
}

Result<void> Vault::checkSecrets(const NameCard& card, const PersonSecrets& secrets) const {
    if (auto checked = checkScreenSecret(secrets.screen, card.role); !checked) return checked;
    if (!opensDatabase(card) || m_lobby.protection != sync::Protection::Passphrase) return {};
    if (!secrets.passphrase) return Error{"passphrase_needed", {}};
    return checkPassphrase(*secrets.passphrase);
}

Result<Vault::Place> Vault::preparePlace(const NameCard& card, const PersonSecrets& secrets,
                                         const NewKey& key) const {
    if (!isUuid(key.id)) return Error{"person_shape", {}};
    if (m_database.empty()) return Error{"database_locked", {}};
    if (auto checked = checkSecrets(card, secrets); !checked) return checked.error();
    const bool opens = opensDatabase(card);
    const bool byPassphrase = opens && m_lobby.protection == sync::Protection::Passphrase;
    return Place{trimmedFor(m_lobby.protection, card), wrapName(kSeedWrap, card.person, key.id),
                 wrapName(kDatabaseWrap, card.person, key.id),
                 opens ? m_database.clone() : SecretBytes(),
                 byPassphrase ? secrets.passphrase->text.clone() : secrets.screen.text.clone()};
}

LobbyPerson Vault::fillPlace(const Place& place, const PersonSecrets& secrets, const NewKey& key) {
    LobbyPerson person;
    person.card = place.card;
    person.secretKind = secrets.screen.kind;
    person.key = key.id;
    person.publicKey = key.key.publicKey;
    person.seed = makeWrap(m_device, secrets.screen.text.view(), key.key.seed.view(),
                           place.seedName, m_parts.cost, m_parts.random);
    if (!place.database.empty()) {
        person.database = makeWrap(m_device, place.opening.view(), place.database.view(),
                                   place.databaseName, m_parts.cost, m_parts.random);
    }
    return person;
}

Result<Signer> Vault::addPerson(const NameCard& card, const PersonSecrets& secrets, NewKey key) {
    const std::lock_guard slow(m_slow);
    std::optional<Place> place;
    {
        const std::lock_guard lock(m_mutex);
        if (!isWellFormed(card)) return Error{"person_shape", {}};
        if (m_lobby.find(card.person)) return Error{"person_exists", {}};
        if (!m_lobby.hasOpener() && !opensDatabase(card)) return Error{"opener_first", {}};
        auto prepared = preparePlace(card, secrets, key);
        if (!prepared) return prepared.error();
        place = std::move(*prepared);
    }
    LobbyPerson person = fillPlace(*place, secrets, key);

    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    if (person.database) {
        changed.pending.clear();
        if (changed.use == sync::DeviceUse::Personal) changed.owner = card.person;
    }
    changed.people.push_back(std::move(person));
    if (auto saved = save(std::move(changed)); !saved) return saved.error();
    return Signer(card.person, std::move(key.id), std::move(key.key));
}

Result<Signer> Vault::replaceSecret(std::string_view person, const PersonSecrets& secrets,
                                    NewKey key) {
    return replace(person, secrets, std::move(key), nullptr);
}

Result<Signer> Vault::resetSecret(std::string_view person, const PersonSecrets& secrets, NewKey key,
                                  const KeyVouching& vouching) {
    return replace(person, secrets, std::move(key), &vouching);
}

Result<Signer> Vault::replace(std::string_view person, const PersonSecrets& secrets, NewKey key,
                              const KeyVouching* vouching) {
    const std::lock_guard slow(m_slow);
    std::optional<Place> place;
    {
        const std::lock_guard lock(m_mutex);
        const LobbyPerson* entry = m_lobby.find(person);
        if (!entry) return Error{"person_unknown", {}};
        if (vouching && isStaff(entry->card.role)) return Error{"person_shape", {}};
        auto prepared = preparePlace(entry->card, secrets, key);
        if (!prepared) return prepared.error();
        place = std::move(*prepared);
    }
    LobbyPerson replaced = fillPlace(*place, secrets, key);

    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    LobbyPerson* entry = changed.find(person);
    replaced.card = entry->card;  // may have changed meanwhile
    if (replaced.key == entry->key) replaced.reset = entry->reset;
    if (vouching) {
        replaced.reset = {vouching->by, vouching->atMs, false, {}};
        changed.statements.push_back({key.id, canonical(vouching->statement)});
    }
    *entry = std::move(replaced);
    if (auto saved = save(std::move(changed)); !saved) return saved.error();
    return Signer(std::string(person), std::move(key.id), std::move(key.key));
}

std::vector<OpenStatement> Vault::openStatements() const {
    const std::lock_guard lock(m_mutex);
    return m_lobby.statements;
}

Result<void> Vault::statementAnswered(std::string_view key, std::string_view refused) {
    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    std::erase_if(changed.statements,
                  [&](const OpenStatement& statement) { return statement.key == key; });
    for (LobbyPerson& person : changed.people) {
        if (person.key == key) person.reset.refused = refused;
    }
    return save(std::move(changed));
}

Result<void> Vault::noteResetTold(std::string_view person) {
    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    LobbyPerson* entry = changed.find(person);
    if (!entry) return Error{"person_unknown", {}};
    entry->reset.told = true;
    return save(std::move(changed));
}

}  // namespace ayumi::store
