// Opening the database and unlocking signing keys: each try is on disk before it is made.
#include <utility>

#include "mobile/store/vault/vault.h"
#include "shared/base/recovery_paper.h"

namespace ayumi::store {

bool Vault::databaseOpen() const {
    const std::lock_guard lock(m_mutex);
    return !m_database.empty();
}

Result<SecretBytes> Vault::databaseKey() const {
    const std::lock_guard lock(m_mutex);
    if (m_database.empty()) return Error{"database_locked", {}};
    return m_database.clone();
}

void Vault::closeDatabase() {
    const std::lock_guard lock(m_mutex);
    m_database.wipe();
}

Result<SecretBytes> Vault::openDatabase(std::string_view person, const Secret& secret) {
    const std::lock_guard slow(m_slow);
    auto key = tryWrap(person, secret, Opens::Database);
    if (!key) return key;
    const std::lock_guard lock(m_mutex);
    m_database = key->clone();
    return key;
}

Result<Signer> Vault::unlockSigner(std::string_view person, const Secret& secret) {
    const std::lock_guard slow(m_slow);
    auto seed = tryWrap(person, secret, Opens::Signer);
    if (!seed) return seed.error();
    const std::lock_guard lock(m_mutex);
    return Signer(std::string(person), m_lobby.find(person)->key,
                  signingKeyFromSeed(std::move(*seed)));
}

Result<void> Vault::mayTryRecovery() const {
    const std::lock_guard lock(m_mutex);
    return store::mayTry(m_lobby.recovery, m_parts.clock.monotonicMs());
}

Result<SecretBytes> Vault::openDatabaseByRecovery(std::string_view paper) {
    const auto recoveryKey = recoveryKeyFromPaper(paper);
    if (!recoveryKey) return recoveryKey.error();
    const std::lock_guard lock(m_mutex);
    const TimeMs now = m_parts.clock.monotonicMs();
    if (auto may = store::mayTry(m_lobby.recovery, now); !may) return may.error();
    Lobby changed = m_lobby;
    changed.recovery = countedForEver(m_lobby.recovery, now);
    if (auto saved = save(std::move(changed)); !saved) return saved.error();
    auto key = openSealed(*recoveryKey, m_lobby.recoveryBox);
    if (!key) {
        Error wrong = wrongTry(m_lobby.recovery, now);
        if (wrong.code == "secret_wrong") wrong.code = "recovery_wrong";
        return wrong;
    }
    Lobby cleared = m_lobby;
    cleared.recovery = {};
    if (!save(cleared)) m_lobby = std::move(cleared);
    m_database = key->clone();
    return key;
}

SecretKind Vault::openingKind(const LobbyPerson& person) const {
    const bool byPassphrase = m_lobby.protection == sync::Protection::Passphrase;
    return person.database && byPassphrase ? SecretKind::Passphrase : person.secretKind;
}

Result<Vault::Try> Vault::beginTry(std::string_view person, const Secret& secret, Opens what) {
    const std::lock_guard lock(m_mutex);
    Lobby changed = m_lobby;
    LobbyPerson* entry = changed.find(person);
    if (!entry) return Error{"person_unknown", {}};
    const bool database = what == Opens::Database;
    if (database && !entry->database) return Error{"not_an_opener", {}};
    if (!database && m_database.empty()) return Error{"database_locked", {}};
    const SecretKind expected = database ? openingKind(*entry) : entry->secretKind;
    if (secret.kind != expected || secret.text.empty() ||
        secret.text.view().size() > kPassphraseMaxBytes) {
        return Error{"secret_shape", {}};
    }
    const TimeMs now = m_parts.clock.monotonicMs();
    if (auto may = store::mayTry(entry->lockout, now); !may) return may.error();

    entry->lockout = counted(entry->lockout, now);
    Try begun{database ? *entry->database : entry->seed,
              wrapName(database ? kDatabaseWrap : kSeedWrap, entry->card.person, entry->key)};
    if (auto saved = save(std::move(changed)); !saved) return saved.error();
    return begun;
}

Result<SecretBytes> Vault::tryWrap(std::string_view person, const Secret& secret, Opens what) {
    const auto begun = beginTry(person, secret, what);
    if (!begun) return begun.error();
    auto opened = openWrap(m_device, secret.text.view(), begun->wrap, begun->name, m_parts.cost);
    const std::lock_guard lock(m_mutex);
    if (!opened) {
        return wrongTry(m_lobby.find(person)->lockout, m_parts.clock.monotonicMs());
    }
    Lobby cleared = m_lobby;
    cleared.find(person)->lockout = {};
    // A full disk keeps nobody out: the secret was right, the next save writes what is so.
    if (!save(cleared)) m_lobby = std::move(cleared);
    return opened;
}

}  // namespace ayumi::store
