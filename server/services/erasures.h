// What was erased, kept in a file outside the database and its backups, so that restoring an older
// one brings none of it back.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace ayumi::services {

// Of one person: never a name or a value, only ids.
struct Erasure {
    TimeMs atMs = 0;
    std::string reason;
    std::set<std::string> changes;  // ids
    bool early = false;             // before the keeping period was over
};

// Several processes may share the file: each addition reads it again under a lock. For one thread.
class Erasures {
public:
    // A file that is not there is none yet. Codes: those of lists (durable_file.h).
    static Result<Erasures> open(std::filesystem::path file);

    const std::map<std::string, Erasure>& all() const { return m_erased; }  // by person

    // Reads the file if another process has written to it since. After an error what was known
    // stays, and the file is read when it changes again.
    Result<void> refresh();

    // Durable when it returns; ids are added to those of the person that stand there. After an
    // error what is known here is what the file says.
    Result<void> add(const std::string& person, const Erasure& erasure);

private:
    Result<void> readAgain();
    Result<void> write() const;

    std::filesystem::path m_file;
    std::map<std::string, Erasure> m_erased;
    std::filesystem::file_time_type m_readAt;  // what the file bore when it was read
};

}  // namespace ayumi::services
