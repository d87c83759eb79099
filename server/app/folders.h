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
    // With the keys and not with the data: whoever restores the data brings no tablet back.
    std::filesystem::path revocations() const { return keys / "revocations"; }
    std::filesystem::path erasures() const { return keys / "erasures"; }
    // Holds the agency's id until init is done.
    std::filesystem::path foundingMark() const { return keys / "founding"; }

    std::filesystem::path configuration() const { return data / "server.json"; }
    std::filesystem::path database() const { return data / "ayumi.db"; }  // the embedded one
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

// Notes in the keys folder that an agency is being founded, and gives its id: of the attempt before
// if that one did not end, else `agency`. Codes: "tls_root_exists" (path) if the folder holds the
// keys of an agency that was founded, "file_unwritable", "file_damaged".
Result<std::string> beginFounding(const Folders& folders, const std::string& agency);
Result<void> endFounding(const Folders& folders);

// Makes every key of an agency between the two; what an earlier attempt left whole is kept, except
// the recovery key, which nobody has seen yet. Its private half is only returned.
Result<SecretBytes> makeKeys(const Folders& folders, TimeMs nowMs, Random& random);
// As it is copied to paper: base32 in groups of four.
std::string paperText(const SecretBytes& recoveryKey);
Result<services::AgencyKeys> readKeys(const Folders& folders, const std::string& agency);
Result<services::AdminIdentity> readAdmin(const Folders& folders);
// The database's secret, "database.key" or "postgres": from $CREDENTIALS_DIRECTORY (systemd), else
// from the keys folder.
Result<storage::StoreConfig> storeConfig(const Folders& folders,
                                         const Configuration& configuration);
// The central database of an agency that was founded; nothing is made. Codes: of storeConfig and
// openStore, "agency_missing" (arg "agency": the database is there and does not hold it).
Result<std::unique_ptr<storage::Store>> openAgencyStore(const Folders& folders,
                                                        const Configuration& configuration,
                                                        const records::KindTable& kinds);

Result<std::string> readFile(const std::filesystem::path& path);
// Whole or not at all, also after a power cut; "file_unwritable" if it is there already.
Result<void> writePrivateFile(const std::filesystem::path& path, std::string_view text);

}  // namespace ayumi::server
