// The two folders of a server: data (database, admin socket, configuration) and keys, which belongs
// on another volume (security.md "Server"). Files are 0600, folders 0700.
#pragma once

#include <filesystem>
#include <string>

#include "server/http/tls_root.h"
#include "server/services/agency.h"
#include "server/services/founding.h"
#include "server/storage/factory.h"
#include "shared/base/random.h"
#include "shared/base/result.h"

namespace ayumi::server {

struct Folders {
    std::filesystem::path data;
    std::filesystem::path keys;  // beside the data folder unless told otherwise

    std::filesystem::path adminSocket() const { return data / "admin.sock"; }
    std::filesystem::path tls() const { return keys / "tls"; }
};

// What `init` was told and `serve` needs again; data/server.json.
struct Configuration {
    std::string agency;
    std::string name;  // of the agency
    std::string host;  // that tablets are told
    std::string address = "0.0.0.0";
    int port = 8443;
    bool postgres = false;  // the connection string lies in keys/postgres
};

// Codes: "file_missing", "file_unwritable", "file_damaged" (path); "configuration_newer".
Result<Configuration> readConfiguration(const Folders& folders);
Result<void> writeConfiguration(const Folders& folders, const Configuration& configuration);

// Makes every key of a new agency. The private half of the recovery key is only returned.
Result<SecretBytes> makeKeys(const Folders& folders, TimeMs nowMs, Random& random);
// As it is copied to paper: base32 in groups of four.
std::string paperText(const SecretBytes& recoveryKey);
Result<services::AgencyKeys> readKeys(const Folders& folders, const std::string& agency);
Result<services::AdminIdentity> readAdmin(const Folders& folders);
Result<storage::StoreConfig> storeConfig(const Folders& folders,
                                         const Configuration& configuration);

Result<std::string> readFile(const std::filesystem::path& path);
Result<void> writePrivateFile(const std::filesystem::path& path, std::string_view text);

}  // namespace ayumi::server
