// The tablet's key hierarchy at work (security.md "Keys on a tablet"): who opens the database, who
// signs, how wrong tries are counted. One Vault per lobby file; a second process is refused.
//
// Thread-safe. SLOW calls run Argon2id (0.1-0.3 s, 64 MiB): never on the GUI thread; they run one
// after the other. All others answer at once also meanwhile, those that save wait for the disk.
// Every call that saves may answer "lobby_unwritable" (args errno), "lobby_full"; then nothing has
// changed; only if the disk fails for good just then, the next start may find the new state.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "mobile/store/vault/lobby.h"
#include "mobile/store/vault/private_file.h"
#include "mobile/store/vault/signer.h"
#include "mobile/store/vault/vault_types.h"
#include "shared/base/crypto.h"
#include "shared/base/result.h"

namespace ayumi::store {

class Vault {
public:
    static bool exists(const std::filesystem::path& lobbyFile);

    // Makes the lobby and a database key, which is open until closeDatabase(). Never replaces a
    // lobby ("lobby_exists"). Others: "lobby_in_use", "enrolment_shape".
    static Result<std::unique_ptr<Vault>> enrol(const std::filesystem::path& lobbyFile,
                                                DeviceSecret device, Enrolment enrolment,
                                                VaultParts parts);

    // Codes: "lobby_missing", "lobby_unreadable", "lobby_damaged", "lobby_newer", "lobby_in_use".
    // Nothing is repaired or deleted. While nobody's secret opens the database yet (a kill between
    // enrolment and first sign-in), a new database key is made and open: hasOpener() is false then,
    // and a database left from before must be begun anew.
    static Result<std::unique_ptr<Vault>> open(const std::filesystem::path& lobbyFile,
                                               DeviceSecret device, VaultParts parts);

    // The database key by the agency's paper key, without DS and without opening the lobby.
    static Result<SecretBytes> recoverDatabaseKey(const std::filesystem::path& lobbyFile,
                                                  const SealingKey& recoveryKey);

    // For a tablet that was told to wipe, after Keystore::remove(). Only while no Vault is open.
    static void removeFiles(const std::filesystem::path& lobbyFile);

    // Notes on disk how long waits have lasted; a kill instead begins them anew.
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    // ---- what can be seen before unlocking
    std::string agency() const;
    std::string agencyName() const;
    std::string device() const;
    sync::Protection protection() const;
    sync::DeviceUse use() const;
    std::string owner() const;  // empty on shared devices and before the first sign-in
    bool hasOpener() const;
    std::vector<NameCard> cards() const;
    LobbySettings settings() const;

    struct PersonState {
        SecretKind secretKind;  // which pad to show for unlockSigner()
        std::string keyId;
        Bytes publicKey;
        bool opensDatabase;
        SecretKind databaseSecretKind;  // which pad to show for openDatabase()
        KeyReset reset;                 // who made the key, if a member of staff did
    };
    Result<PersonState> person(std::string_view person) const;  // "person_unknown"
    Result<void> mayTry(std::string_view person) const;         // secret_locked.., person_unknown

    Result<void> setSettings(LobbySettings settings);  // "settings_shape"

    // How a person's own pages look on this tablet, also of somebody who has no secret here; most
    // chose nothing. Codes "settings_shape", "person_unknown" (no id of a person).
    std::optional<LobbySettings> look(std::string_view person) const;
    Result<void> setLook(std::string_view person, LobbySettings look);

    // Whether somebody put away the sentences that explain their first page on this tablet, also of
    // somebody who has no secret here. Code "person_unknown" (no id of a person).
    bool firstHelpRead(std::string_view person) const;
    Result<void> noteFirstHelpRead(std::string_view person);

    // A few bytes (device token, tablet key) kept under DS alone from enrolment until the first
    // person who opens the database is added; erased then ("person_exists" afterwards). At most
    // 16 KiB ("settings_shape").
    Result<void> setPending(const SecretBytes& bytes);
    SecretBytes pending() const;

    // ---- opening
    bool databaseOpen() const;
    Result<SecretBytes> databaseKey() const;  // "database_locked"
    void closeDatabase();                     // wipes the vault's copy

    // SLOW. Class passphrase: the passphrase; else the PIN or pictures. Codes: "person_unknown",
    // "not_an_opener", "secret_shape" (another kind or empty; not counted), "secret_wrong" (args
    // tries_left), "secret_locked" (args seconds, tries_left), "secret_locked_until_reset".
    Result<SecretBytes> openDatabase(std::string_view person, const Secret& secret);

    // SLOW. The same codes, and "database_locked" (not counted): staff open the database first.
    Result<Signer> unlockSigner(std::string_view person, const Secret& secret);

    // When everyone forgot: opens the database by the agency's key as it was typed from paper
    // (recoveryKeyFromPaper). Counted and slowed down as a person's tries, never for good. Codes:
    // "recovery_shape" (args length; not counted), "recovery_wrong" (args tries_left),
    // "secret_locked" (args seconds, tries_left).
    Result<SecretBytes> openDatabaseByRecovery(std::string_view paper);
    Result<void> mayTryRecovery() const;  // "secret_locked"

    // ---- people. The database must be open ("database_locked").
    // SLOW. Who opens the database: staff on a shared device; the first person added, its owner, on
    // a personal one. Codes: "person_exists", "opener_first" (someone who opens the database must
    // be the first), "passphrase_needed", "person_shape", those of secret_rules.h.
    Result<Signer> addPerson(const NameCard& card, const PersonSecrets& secrets, NewKey key);

    // SLOW. After an online login, or by the person, who keeps the key: new secret, counter
    // cleared. Of a key that is another one the old seed is gone for good.
    Result<Signer> replaceSecret(std::string_view person, const PersonSecrets& secrets, NewKey key);

    // SLOW. As replaceSecret, by a member of staff for a participant, without a connection: what
    // they signed for the key (shared/sync/key_statement.h) is kept with it, in one write, until
    // the server has answered it. What the old key signed stays as it is.
    Result<Signer> resetSecret(std::string_view person, const PersonSecrets& secrets, NewKey key,
                               const KeyVouching& vouching);
    std::vector<OpenStatement> openStatements() const;  // oldest first
    // The server's answer: `refused` is its code, empty if it knows the key now.
    Result<void> statementAnswered(std::string_view key, std::string_view refused);
    Result<void> noteResetTold(std::string_view person);  // the person has read of it

private:
    Vault(std::filesystem::path file, FileLock lock, DeviceSecret device, VaultParts parts);

    // With m_mutex held; m_lobby becomes `changed` once it is on disk.
    Result<void> save(Lobby changed);
    Result<void> takeDatabaseKey(Lobby lobby, SecretBytes key);

    // ---- opening; beginTry() counts the try on disk before it returns.
    enum class Opens { Database, Signer };
    struct Try {
        Wrap wrap;
        WrapName name;
    };
    Result<Try> beginTry(std::string_view person, const Secret& secret, Opens what);
    Result<SecretBytes> tryWrap(std::string_view person, const Secret& secret, Opens what);
    SecretKind openingKind(const LobbyPerson& person) const;

    // ---- people; all but fillPlace(), the slow part, with m_mutex held.
    struct Place {
        NameCard card;
        WrapName seedName;
        WrapName databaseName;
        SecretBytes database;  // empty for those who do not open it
        SecretBytes opening;   // what wraps it
    };
    WrapName wrapName(std::string_view what, std::string_view person, std::string_view key) const;
    bool opensDatabase(const NameCard& card) const;
    Result<void> checkSecrets(const NameCard& card, const PersonSecrets& secrets) const;
    Result<Place> preparePlace(const NameCard& card, const PersonSecrets& secrets,
                               const NewKey& key) const;
    Result<Signer> replace(std::string_view person, const PersonSecrets& secrets, NewKey key,
                           const KeyVouching* vouching);
    LobbyPerson fillPlace(const Place& place, const PersonSecrets& secrets, const NewKey& key);

    const std::filesystem::path m_file;
    const FileLock m_lock;
    const DeviceSecret m_device;
    const VaultParts m_parts;
    std::mutex m_slow;           // taken before m_mutex: one Argon2id, one try at a time
    mutable std::mutex m_mutex;  // guards what follows
    Lobby m_lobby;
    SecretBytes m_database;
};

}  // namespace ayumi::store
