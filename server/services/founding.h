// The first entries of an agency's log: the agency, the command line's own device and key, the
// admin's staff record, and the sheets that Ayumi brings along.
#pragma once

#include <string>

#include "server/services/sync_service.h"
#include "shared/sheets/shipped.h"

namespace ayumi::services {

// The admin's own identity, kept in a key file of the command line.
struct AdminIdentity {
    std::string person;
    std::string device;  // the command line counts as a device
    std::string key;
    SigningKey signing;
};

// Codes: "agency_exists"; those of readSheetText. The identity's ids are made by the caller.
Result<void> foundAgency(const SyncEnvironment& environment, const std::string& agencyName,
                         const AdminIdentity& admin, const std::string& adminName,
                         const std::vector<sheets::ShippedSheet>& sheets = {});

}  // namespace ayumi::services
