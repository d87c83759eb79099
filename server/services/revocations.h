// Which devices are revoked, kept in a file outside the database too, so that restoring an older
// database brings none of them back (docs/sync.md "POST /v1/restore-registrations").
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace ayumi::services {

struct Revocation {
    std::string state;  // "revoked" or "stolen"; stolen is the stronger and never goes back
    TimeMs atMs = 0;
};

// Thread-safe. Several processes may share the file: each addition reads it again under a lock.
class Revocations {
public:
    Revocations() = default;  // without a file: kept as long as this lives

    // A file that is not there is none yet. Codes: those of lists (durable_file.h).
    static Result<std::unique_ptr<Revocations>> open(std::filesystem::path file);

    std::optional<Revocation> find(const std::string& device) const;
    std::map<std::string, Revocation> all() const;
    bool empty() const;

    // Durable when it returns. A device that stands there as strongly is left as it is. After an
    // error what is known here is what the file says.
    Result<void> add(const std::string& device, const Revocation& revocation);

    // As find, of what the file says now: another process may have added to it.
    Result<std::optional<Revocation>> lookUp(const std::string& device);

private:
    Result<void> readAgain();
    Result<void> write() const;

    std::filesystem::path m_file;
    mutable std::mutex m_mutex;
    std::map<std::string, Revocation> m_revoked;  // by device
};

// The stronger of two states of a device: "stolen", then "revoked", then "active".
const std::string& strongerState(const std::string& a, const std::string& b);

}  // namespace ayumi::services
