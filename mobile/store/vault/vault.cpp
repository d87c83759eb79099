#include "mobile/store/vault/vault.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "shared/base/uuid.h"

namespace ayumi::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kKeySize = 32;

fs::path lockOf(const fs::path& file) { return fs::path(file) += ".lock"; }

Error fileError(const Error& error, const char* code) {
    const auto number = error.args.find("errno");
    if (number == error.args.end()) return Error{code, {}};
    return Error{code, {{"errno", number->second}}};
}

Result<Bytes> readLobbyFile(const fs::path& file) {
    auto bytes = readPrivateFile(file, kLobbyMaxBytes);
    if (bytes) return bytes;
    if (bytes.error().code == "file_missing") return Error{"lobby_missing", {}};
    if (bytes.error().code == "file_too_large") return Error{"lobby_damaged", {}};
    return fileError(bytes.error(), "lobby_unreadable");
}

Result<FileLock> lockLobby(const fs::path& file) {
    auto lock = FileLock::take(lockOf(file));
    if (lock) return lock;
    if (lock.error().code == "file_in_use") return Error{"lobby_in_use", {}};
    return fileError(lock.error(), "lobby_unwritable");
}

}  // namespace

NewKey makeNewKey(const Clock& clock, Random& random) {
    return {makeUuidV7(clock.nowMs(), random), makeSigningKey(random)};
}

Vault::Vault(fs::path file, FileLock lock, DeviceSecret device, VaultParts parts)
    : m_file(std::move(file)),
      m_lock(std::move(lock)),
      m_device(std::move(device)),
      m_parts(parts) {}

Vault::~Vault() {
    const std::lock_guard lock(m_mutex);
    const bool waits = std::any_of(m_lobby.people.begin(), m_lobby.people.end(),
                                   [](const auto& each) { return each.lockout.waitUntilMs > 0; });
    // Nothing is lost if this fails: the wait begins anew.
    if (waits) [[maybe_unused]]
        const auto saved = save(m_lobby);
}

bool Vault::exists(const fs::path& lobbyFile) {
    std::error_code ignored;
    return fs::exists(lobbyFile, ignored);
}

Result<std::unique_ptr<Vault>> Vault::enrol(const fs::path& lobbyFile, DeviceSecret device,
                                            Enrolment enrolment, VaultParts parts) {
    const std::size_t given = enrolment.databaseKey.view().size();
    if (!isUuid(enrolment.agency) || !isUuid(enrolment.device) ||
        !isDisplayText(enrolment.agencyName) || enrolment.recoveryPublicKey.size() != kKeySize ||
        (given != 0 && given != kKeySize) || device.bytes.view().size() != kDeviceSecretSize) {
        return Error{"enrolment_shape", {}};
    }
    auto lock = lockLobby(lobbyFile);
    if (!lock) return lock.error();
    if (exists(lobbyFile)) return Error{"lobby_exists", {}};

    Lobby lobby;
    lobby.agency = std::move(enrolment.agency);
    lobby.agencyName = std::move(enrolment.agencyName);
    lobby.device = std::move(enrolment.device);
    lobby.protection = device.protection;
    lobby.use = enrolment.use;
    lobby.recoveryPublicKey = std::move(enrolment.recoveryPublicKey);
    std::unique_ptr<Vault> vault(new Vault(lobbyFile, std::move(*lock), std::move(device), parts));
    SecretBytes key =
        given != 0 ? std::move(enrolment.databaseKey) : SecretBytes(parts.random.bytes(kKeySize));
    if (auto made = vault->takeDatabaseKey(std::move(lobby), std::move(key)); !made) {
        return made.error();
    }
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(const fs::path& lobbyFile, DeviceSecret device,
                                           VaultParts parts) {
    if (!exists(lobbyFile)) return Error{"lobby_missing", {}};
    auto lock = lockLobby(lobbyFile);
    if (!lock) return lock.error();
    const auto bytes = readLobbyFile(lobbyFile);
    if (!bytes) return bytes.error();
    auto lobby = decodeLobby(*bytes, device, parts.clock.monotonicMs());
    if (!lobby) return lobby.error();
    std::unique_ptr<Vault> vault(new Vault(lobbyFile, std::move(*lock), std::move(device), parts));
    if (lobby->hasOpener()) {
        vault->m_lobby = std::move(*lobby);
        return vault;
    }
    auto made =
        vault->takeDatabaseKey(std::move(*lobby), SecretBytes(parts.random.bytes(kKeySize)));
    if (!made) return made.error();
    return vault;
}

Result<SecretBytes> Vault::recoverDatabaseKey(const fs::path& lobbyFile,
                                              const SealingKey& recoveryKey) {
    const auto bytes = readLobbyFile(lobbyFile);
    if (!bytes) return bytes.error();
    const auto clear = readLobbyClear(*bytes);
    if (!clear) return clear.error();
    return openSealed(recoveryKey, clear->recoveryBox);
}

void Vault::removeFiles(const fs::path& lobbyFile) {
    fs::remove(lobbyFile);
    fs::remove(spareOf(lobbyFile));
    fs::remove(lockOf(lobbyFile));
}

Result<void> Vault::takeDatabaseKey(Lobby lobby, SecretBytes key) {
    const std::lock_guard lock(m_mutex);
    lobby.recoveryBox = seal(lobby.recoveryPublicKey, key.view());
    if (auto saved = save(std::move(lobby)); !saved) return saved;
    m_database = std::move(key);
    return {};
}

Result<void> Vault::save(Lobby changed) {
    const Bytes bytes = encodeLobby(changed, m_device, m_parts.clock.monotonicMs(), m_parts.random);
    if (bytes.size() > kLobbyMaxBytes) return Error{"lobby_full", {}};
    if (auto written = replacePrivateFile(m_file, bytes); !written) {
        return fileError(written.error(), "lobby_unwritable");
    }
    m_lobby = std::move(changed);
    return {};
}

}  // namespace ayumi::store
