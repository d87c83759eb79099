// People's logins: passwords of staff, one-time codes of participants (security.md "Server"), and
// keys that a coach vouched for on a tablet.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "server/services/limits.h"
#include "server/services/sync_service.h"

namespace ayumi::services {

std::string nameOfPerson(storage::Reader& reader, const std::string& person);

// Thread-safe. setLogin() and signIn() are slow on purpose (Argon2id): called on a thread of their
// own, one at a time.
class Accounts {
public:
    // `loginCost` is frozen for people: hashes that lie in a database were made with it.
    Accounts(SyncEnvironment environment, SyncService& sync, Argon2Cost loginCost = kLoginCost);

    // A first or new password for a member of staff; returned once, stored hashed. Codes:
    // "person_unknown", "login_taken", "login_shape".
    Result<std::string> setLogin(const std::string& person, const std::string& login);

    // A code with which a participant signs in once. Code: "person_unknown".
    Result<std::string> issueCode(const std::string& person);

    // Codes: "sign_in_wrong", "sign_in_throttled" (args seconds), "code_expired", "code_used".
    Result<sync::SignInResponse> signIn(const storage::DeviceRow& device,
                                        const sync::SignInRequest& request);

    // A key statement (shared/sync/key_statement.h) as the tablet carried it. The key it replaces
    // stays known: what was signed with it may still be on its way, and its seed is gone. Codes:
    // "device_revoked", "foreign_agency", "unknown_key", "key_mismatch", "key_revoked", "no_right"
    // (arg person) and those of readKeyStatement.
    Result<sync::SignInResponse> takeKey(const storage::DeviceRow& carrier,
                                         const Json& signedStatement);

private:
    struct Failures {
        TimeMs sinceMs = 0;
        int count = 0;
    };

    Result<void> checkThrottle(const std::string& account);
    void noteFailure(const std::string& account);
    Result<storage::AccountRow> checkPassword(const sync::SignInRequest& request);
    Result<storage::AccountRow> checkCode(const sync::SignInRequest& request);
    Result<sync::SignInResponse> registerKey(const storage::DeviceRow& device,
                                             const sync::SignInRequest& request,
                                             storage::AccountRow account);

    // Certifies it and notes it in the log, with what vouches for it if that is not a login.
    void enterKey(storage::Writer& writer, LogBook& book, storage::KeyRow& key,
                  const Json& statement = {});

    SyncEnvironment m_env;
    SyncService& m_sync;
    Argon2Cost m_loginCost;
    std::mutex m_mutex;
    std::map<std::string, Failures> m_failures;  // by login or person
};

}  // namespace ayumi::services
