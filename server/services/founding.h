// The first entries of an agency's log: the agency, the command line's own device and key, and the
// admin's staff record.
#pragma once

#include <string>

#include "server/services/sync_service.h"

namespace ayumi::services {

// The admin's own identity, kept in a key file of the command line.
struct AdminIdentity {
    std::string person;
    std::string device;  // the command line counts as a device
    std::string key;
    SigningKey signing;
};

// Codes: "agency_exists". The identity's ids are made by the caller.
Result<void> foundAgency(const SyncEnvironment& environment, const std::string& agencyName,
                         const AdminIdentity& admin, const std::string& adminName);

}  // namespace ayumi::services
