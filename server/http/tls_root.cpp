#include "server/http/tls_root.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "server/http/certificates.h"

namespace ayumi::http {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRootCertificate = "root.pem";
constexpr const char* kRootKey = "root.key";
constexpr const char* kSpareCertificate = "spare.pem";
constexpr const char* kSpareKey = "spare.key";

Result<void> writePrivateFile(const fs::path& path, std::string_view content) {
    const Error unwritable{"file_unwritable", {{"path", path.string()}}};
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return unwritable;
    bool written = true;
    while (written && !content.empty()) {
        const auto count = ::write(file, content.data(), content.size());
        written = count > 0;
        if (written) content.remove_prefix(static_cast<std::size_t>(count));
    }
    written = ::fsync(file) == 0 && written;
    written = ::close(file) == 0 && written;
    if (!written) return unwritable;
    return {};
}

Result<std::string> readFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{"tls_root_missing", {{"path", path.string()}}};
    return std::string(std::istreambuf_iterator<char>(file), {});
}

Result<void> writeRoot(const fs::path& certificatePath, const fs::path& keyPath,
                       const TlsRoot& root) {
    // The key first: a certificate without its key would look complete.
    if (auto written = writePrivateFile(keyPath, root.keyPem.view()); !written) return written;
    return writePrivateFile(certificatePath, root.certificatePem);
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return Error{"file_unwritable", {{"path", folder.string()}}};
    fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

bool syncFolder(const fs::path& folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0) ::close(handle);
    return synced;
}

Result<Bytes> pinOfFile(const fs::path& path) {
    const auto pem = readFile(path);
    if (!pem) return pem.error();
    auto pin = certificatePin(*pem);
    if (!pin) return Error{"tls_root_damaged", {{"path", path.string()}}};
    return pin;
}

}  // namespace

Result<void> makeTlsRoots(const fs::path& folder, TimeMs nowMs) {
    if (auto made = makeFolder(folder); !made) return made;
    std::error_code error;
    for (const char* name : {kRootCertificate, kRootKey, kSpareCertificate, kSpareKey}) {
        if (!fs::exists(folder / name, error)) continue;
        return Error{"tls_root_exists", {{"path", (folder / name).string()}}};
    }
    auto written = writeRoot(folder / kSpareCertificate, folder / kSpareKey,
                             makeRootCertificate("Ayumi spare root", nowMs));
    if (!written) return written;
    return writeRoot(folder / kRootCertificate, folder / kRootKey,
                     makeRootCertificate("Ayumi root", nowMs));
}

Result<void> rotateTlsRoots(const fs::path& folder, const fs::path& spareKeyFile, TimeMs nowMs) {
    if (const auto pins = loadTlsPins(folder); !pins) return pins.error();
    auto key = readFile(spareKeyFile);
    if (!key) return Error{"file_missing", {{"path", spareKeyFile.string()}}};
    TlsRoot root{readFile(folder / kRootCertificate).value(), SecretBytes(*std::move(key))};
    fs::path fresh = folder;
    fresh += ".new";
    std::error_code error;
    fs::remove_all(fresh, error);  // of an attempt that was interrupted, before or after its swap
    if (keyFits(root)) return {};
    root.certificatePem = readFile(folder / kSpareCertificate).value();
    if (!keyFits(root)) return Error{"spare_key_wrong", {{"path", spareKeyFile.string()}}};
    if (auto made = makeFolder(fresh); !made) return made;
    auto written = writeRoot(fresh / kRootCertificate, fresh / kRootKey, root);
    if (!written) return written;
    written = writeRoot(fresh / kSpareCertificate, fresh / kSpareKey,
                        makeRootCertificate("Ayumi spare root", nowMs));
    if (!written) return written;
    const bool swapped = syncFolder(fresh) && ::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD,
                                                          folder.c_str(), RENAME_EXCHANGE) == 0;
    if (!swapped || !syncFolder(folder.parent_path())) {
        return Error{"file_unwritable", {{"path", folder.string()}}};
    }
    fs::remove_all(fresh, error);
    return {};
}

Result<TlsRoot> loadTlsRoot(const fs::path& folder) {
    auto certificate = readFile(folder / kRootCertificate);
    if (!certificate) return certificate.error();
    auto key = readFile(folder / kRootKey);
    if (!key) return key.error();
    TlsRoot root{*std::move(certificate), SecretBytes(*std::move(key))};
    if (!keyFits(root)) {
        return Error{"tls_root_damaged", {{"path", (folder / kRootCertificate).string()}}};
    }
    return root;
}

Result<TlsPins> loadTlsPins(const fs::path& folder) {
    auto root = pinOfFile(folder / kRootCertificate);
    if (!root) return root.error();
    auto spare = pinOfFile(folder / kSpareCertificate);
    if (!spare) return spare.error();
    return TlsPins{*std::move(root), *std::move(spare)};
}

}  // namespace ayumi::http
