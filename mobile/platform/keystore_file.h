// Class passphrase: a 0600 file beside the database. It guards nothing by itself; where this is
// used, a staff passphrase opens the database after each start.
#pragma once

#include <filesystem>
#include <utility>

#include "mobile/platform/keystore.h"

namespace ayumi::platform {

// Not thread-safe.
class FileKeystore : public Keystore {
public:
    explicit FileKeystore(std::filesystem::path file) : m_file(std::move(file)) {}

    sync::Protection protection() const override { return sync::Protection::Passphrase; }
    Result<SecretBytes> load() const override;
    Result<void> store(const SecretBytes& secret) override;
    Result<void> remove() override;

private:
    std::filesystem::path m_file;
};

}  // namespace ayumi::platform
