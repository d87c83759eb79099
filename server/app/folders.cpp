#include "server/app/folders.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "server/services/durable_file.h"
#include "shared/base/json.h"
#include "shared/base/uuid.h"

namespace ayumi::server {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kKeyDigits = 64;  // of 32 bytes

using services::at;

Result<SecretBytes> readKey(const fs::path& path) {
    const auto text = readFile(path);
    if (!text) return text.error();
    const auto hex = std::string_view(*text).substr(0, kKeyDigits);
    auto bytes = fromHex(hex);
    if (!bytes || hex.size() != kKeyDigits) return at("file_damaged", path);
    return SecretBytes(std::move(*bytes));
}

Result<void> writeKey(const fs::path& path, std::string_view key) {
    return writePrivateFile(path, toHex(key) + "\n");
}

Result<void> writeAdmin(const fs::path& path, TimeMs nowMs, Random& random) {
    const SigningKey signing = makeSigningKey(random);
    return writePrivateFile(path, canonical({{"person", makeUuidV7(nowMs, random)},
                                             {"device", makeUuidV7(nowMs, random)},
                                             {"key", makeUuidV7(nowMs, random)},
                                             {"seed", toHex(signing.seed.view())}}));
}

}  // namespace

std::string paperText(const SecretBytes& recoveryKey) {
    const std::string letters = toBase32(recoveryKey.view());
    std::string text;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % 4 == 0) text += '-';
        text += letters[i];
    }
    return text;
}

Result<SecretBytes> makeKeys(const Folders& folders, TimeMs nowMs, Random& random) {
    const SigningKey registration = makeSigningKey(random);
    const SealingKey sealing = makeSealingKey(random);
    SealingKey recovery = makeSealingKey(random);
    const SecretBytes token(random.bytes(32));
    const SecretBytes database(random.bytes(32));
    std::error_code ignored;
    fs::remove(folders.keys / "recovery.pub", ignored);
    for (const auto& [name, key] :
         {std::pair{"registration.key", registration.seed.view()},
          std::pair{"sealing.key", sealing.privateKey.view()}, std::pair{"token.key", token.view()},
          std::pair{"database.key", database.view()},
          std::pair{"recovery.pub", std::string_view(recovery.publicKey)}}) {
        const fs::path path = folders.keys / name;
        if (readKey(path)) continue;
        fs::remove(path, ignored);
        if (auto written = writeKey(path, key); !written) return written.error();
    }
    if (!readAdmin(folders)) {
        fs::remove(folders.keys / "admin.json", ignored);
        if (auto written = writeAdmin(folders.keys / "admin.json", nowMs, random); !written) {
            return written.error();
        }
    }
    const bool rooted = http::loadTlsRoot(folders.tls()) && http::loadTlsPins(folders.tls()) &&
                        fs::exists(folders.tls() / "spare.key");
    if (!rooted) {
        fs::remove_all(folders.tls(), ignored);
        if (auto made = http::makeTlsRoots(folders.tls(), nowMs); !made) return made.error();
    }
    return std::move(recovery.privateKey);
}

Result<services::AgencyKeys> readKeys(const Folders& folders, const std::string& agency) {
    auto registration = readKey(folders.keys / "registration.key");
    auto sealing = readKey(folders.keys / "sealing.key");
    auto recovery = readKey(folders.keys / "recovery.pub");
    auto token = readKey(folders.keys / "token.key");
    const auto pins = http::loadTlsPins(folders.tls());
    for (const auto* one : {&registration, &sealing, &recovery, &token}) {
        if (!*one) return one->error();
    }
    if (!pins) return pins.error();
    return services::AgencyKeys{agency,
                                signingKeyFromSeed(std::move(*registration)),
                                sealingKeyFromPrivate(std::move(*sealing)),
                                Bytes(recovery->view()),
                                std::move(*token),
                                {pins->root, pins->spare}};
}

namespace {

// What a service manager hands over comes first: then the file need not lie on this machine.
fs::path secretFile(const Folders& folders, const char* name) {
    const char* credentials = std::getenv("CREDENTIALS_DIRECTORY");
    if (credentials != nullptr) {
        const fs::path handed = fs::path(credentials) / name;
        if (std::error_code failed; fs::exists(handed, failed)) return handed;
    }
    return folders.keys / name;
}

}  // namespace

Result<storage::StoreConfig> storeConfig(const Folders& folders,
                                         const Configuration& configuration) {
    if (configuration.postgres) {
        auto text = readFile(secretFile(folders, "postgres"));
        if (!text) return text.error();
        while (!text->empty() && text->back() == '\n') text->pop_back();
        return storage::StoreConfig(storage::PostgresConfig{std::move(*text)});
    }
    auto key = readKey(secretFile(folders, "database.key"));
    if (!key) return key.error();
    return storage::StoreConfig(
        storage::SqliteConfig{folders.database().string(), Bytes(key->view())});
}

Result<std::unique_ptr<storage::Store>> openAgencyStore(const Folders& folders,
                                                        const Configuration& configuration,
                                                        const records::KindTable& kinds) {
    const auto config = storeConfig(folders, configuration);
    if (!config) return config.error();
    auto store = storage::openStore(*config, kinds, storage::Opening::Existing);
    if (!store) return store;
    try {
        if ((*store)->read(configuration.agency)->agency()) return store;
    } catch (const storage::StorageUnavailable&) {
        return Error{"storage_unavailable", {}};
    }
    return Error{"agency_missing", {{"agency", configuration.agency}}};
}

}  // namespace ayumi::server
