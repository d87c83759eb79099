// Erasing one participant: the bytes of everything in that person's audience go, their hashes stay
// in the chain.
#pragma once

#include <string>

#include "server/services/erasures.h"
#include "server/services/sync_service.h"

namespace ayumi::services {

// Early: before the keeping period was over (keeping.h). It is not looked at here, only noted.
enum class ErasedWhen { AfterKeeping, Early };

struct Erased {
    std::size_t changes = 0;
    std::size_t records = 0;
    std::size_t shared = 0;  // records that stay, because they are about others as well
};

// What was received of the person so far, also what lies in quarantine; once more for what came
// later. A record of several people stays until the last of them is erased. The file is durable
// before the database forgets, and both are when it returns. Codes: those of Erasures::add.
Result<Erased> erasePerson(const SyncEnvironment& env, Erasures& erasures,
                           const std::string& person, const std::string& reason,
                           ErasedWhen when = ErasedWhen::AfterKeeping);

// Of a change in quarantine: whether it is about the person, or cannot be read and names them.
bool concerns(const storage::ChangeRow& held, const records::KindTable& kinds,
              const std::string& person);

// After a restore, or when a database that took over lost its last commits: what the file says was
// erased is erased again, change by change.
void applyErasures(const SyncEnvironment& env, const Erasures& erasures);

// Whether the database knows of everybody whom the file names: one question, to be asked often.
bool knowsErased(const SyncEnvironment& env, const Erasures& erasures);

}  // namespace ayumi::services
