// What lies in the two folders as text: the configuration, the admin's identity, the mark of a
// founding. Keys and the database are in folders.cpp.
#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "server/app/folders.h"
#include "server/services/durable_file.h"
#include "shared/base/json.h"
#include "shared/base/uuid.h"

namespace ayumi::server {

namespace {

namespace fs = std::filesystem;

constexpr int kConfigurationFormat = 1;
constexpr int kMostPort = 65535;

using services::at;

// A port that is not there is the one that it is without; 0: whichever is free.
bool isPort(const Json& configuration) {
    const auto port = configuration.find("port");
    return port == configuration.end() ||
           (port->is_number_integer() && *port >= 0 && *port <= kMostPort);
}

}  // namespace

Result<std::string> readFile(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return at("file_missing", path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

Result<void> writePrivateFile(const fs::path& path, std::string_view text) {
    const fs::path fresh = path.string() + ".new";
    bool written = false;
    {
        services::OpenFile file(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
        if (!file.ok()) return at("file_unwritable", path);
        written = file.write(text) && file.sync();
    }
    // A link replaces nothing, as a renaming would.
    const bool named = written && ::link(fresh.c_str(), path.c_str()) == 0;
    ::unlink(fresh.c_str());
    if (!named || !services::syncFolderOf(path)) return at("file_unwritable", path);
    return {};
}

Result<Configuration> readConfiguration(const Folders& folders) {
    const fs::path path = folders.configuration();
    const auto text = readFile(path);
    if (!text) return text.error();
    const auto json = parseJson(*text);
    const bool shaped = json && json->is_object() && json->contains("format") &&
                        (*json)["format"].is_number_integer();
    if (!shaped || (*json)["format"] < kConfigurationFormat) return at("file_damaged", path);
    if ((*json)["format"] > kConfigurationFormat) return at("configuration_newer", path);
    Configuration out;
    out.agency = textOf(*json, "agency");
    if (!isUuid(out.agency) || !isPort(*json)) return at("file_damaged", path);
    out.name = textOf(*json, "name");
    out.host = textOf(*json, "host");
    out.address = textOf(*json, "address");
    out.port = json->value("port", out.port);
    out.postgres = textOf(*json, "database") == "postgres";
    return out;
}

Result<void> writeConfiguration(const Folders& folders, const Configuration& configuration) {
    const Json json{{"format", kConfigurationFormat},
                    {"agency", configuration.agency},
                    {"name", configuration.name},
                    {"host", configuration.host},
                    {"address", configuration.address},
                    {"port", configuration.port},
                    {"database", configuration.postgres ? "postgres" : "sqlite"}};
    return writePrivateFile(folders.configuration(), json.dump(2) + "\n");
}

Result<std::string> beginFounding(const Folders& folders, const std::string& agency) {
    const fs::path mark = folders.foundingMark();
    if (fs::exists(mark)) {
        const auto text = readFile(mark);
        if (!text) return text.error();
        if (!isUuid(*text)) return at("file_damaged", mark);
        return *text;
    }
    if (fs::exists(folders.keys / "registration.key")) return at("tls_root_exists", folders.keys);
    if (auto written = writePrivateFile(mark, agency); !written) return written.error();
    return agency;
}

Result<void> endFounding(const Folders& folders) {
    std::error_code failed;
    fs::remove(folders.foundingMark(), failed);
    if (failed) return at("file_unwritable", folders.foundingMark());
    return {};
}

Result<services::AdminIdentity> readAdmin(const Folders& folders) {
    const fs::path path = folders.keys / "admin.json";
    const auto text = readFile(path);
    if (!text) return text.error();
    const auto json = parseJson(*text);
    const auto seed = json ? fromHex(textOf(*json, "seed")) : Result<Bytes>(Bytes());
    if (!json || !seed || seed->size() != 32) return at("file_damaged", path);
    return services::AdminIdentity{textOf(*json, "person"), textOf(*json, "device"),
                                   textOf(*json, "key"), signingKeyFromSeed(SecretBytes(*seed))};
}

}  // namespace ayumi::server
