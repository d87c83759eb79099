// Whose keeping period is over, by the setting of the agency (shared/records/keeping.h).
#pragma once

#include <string>
#include <vector>

#include "server/storage/store.h"

namespace ayumi::services {

int keepYearsOf(storage::Reader& reader);

struct KeepingOver {
    std::string person;
    std::string name;
    std::string lastDay;  // of the period
};

// By that day, then by id. `today`: of the agency.
std::vector<KeepingOver> keepingOver(storage::Reader& reader, const std::string& today);

}  // namespace ayumi::services
