// People's logins: passwords of staff, one-time codes of participants (security.md "Server").
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "server/services/sync_service.h"

namespace ayumi::services {

inline constexpr std::size_t kMinPasswordChars = 12;
inline constexpr int kFailuresPerHour = 10;
inline constexpr TimeMs kCodeLifeMs = TimeMs{15} * 60 * 1000;

// Thread-safe, but slow on purpose (Argon2id): called on a thread of its own, one at a time.
class Accounts {
public:
    Accounts(SyncEnvironment environment, SyncService& sync);

    // A first or new password for a member of staff; returned once, stored hashed. Codes:
    // "person_unknown", "login_taken", "login_shape".
    Result<std::string> setLogin(const std::string& person, const std::string& login);

    // A code with which a participant signs in once. Code: "person_unknown".
    Result<std::string> issueCode(const std::string& person);

    // Codes: "sign_in_wrong", "sign_in_throttled" (args seconds), "code_expired", "code_used".
    Result<sync::SignInResponse> signIn(const storage::DeviceRow& device,
                                        const sync::SignInRequest& request);

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

    SyncEnvironment m_env;
    SyncService& m_sync;
    std::mutex m_mutex;
    std::map<std::string, Failures> m_failures;  // by login or person
};

}  // namespace ayumi::services
