// The doctor's look at the two folders.
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <fmt/core.h>

#include "server/app/doctor.h"
#include "server/services/durable_file.h"
#include "server/services/erasures.h"
#include "server/services/revocations.h"

namespace ayumi::server {

namespace {

namespace fs = std::filesystem;

using services::at;

// Beside twice the database: what a backup's check needs, and room to notice that it gets tight.
constexpr std::uintmax_t kSpareBytes = 256ULL << 20;
constexpr mode_t kOthers = 0077;

void lookAtOne(const fs::path& path, uid_t owner, Findings& findings) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0 || S_ISLNK(status.st_mode)) return;
    const char* wanted = S_ISDIR(status.st_mode) ? "0700" : "0600";
    if ((status.st_mode & kOthers) != 0) {
        findings.wrong(Error{"file_mode",
                             {{"path", path.string()},
                              {"found", fmt::format("{:04o}", status.st_mode & 07777U)},
                              {"wanted", wanted}}});
    }
    if (status.st_uid != owner) findings.wrong(at("file_owner", path));
    if (::access(path.c_str(), R_OK) != 0) findings.wrong(at("file_unreadable", path));
}

void lookThrough(const fs::path& folder, uid_t owner, Findings& findings) {
    // A link to another volume is followed; its target is what counts.
    std::error_code failed;
    const fs::path real = fs::canonical(folder, failed);
    if (failed) return findings.wrong(at("folder_missing", folder));
    lookAtOne(real, owner, findings);
    for (fs::recursive_directory_iterator entry(real, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        lookAtOne(entry->path(), owner, findings);
    }
}

bool inside(const fs::path& path, const fs::path& folder) {
    std::error_code failed;
    const auto from =
        fs::relative(fs::canonical(path, failed), fs::canonical(folder, failed), failed);
    return !failed && !from.empty() && *from.begin() != "..";
}

void lookAtKeys(const Folders& folders, Findings& findings) {
    std::error_code ignored;
    if (!fs::exists(folders.keys, ignored)) return;
    const fs::path tls = folders.tls();
    for (const auto& path :
         {folders.keys / "registration.key", folders.keys / "sealing.key",
          folders.keys / "token.key", folders.keys / "recovery.pub", folders.keys / "admin.json",
          tls / "root.pem", tls / "root.key", tls / "spare.pem"}) {
        if (!fs::exists(path, ignored)) findings.wrong(at("key_missing", path));
    }
    if (fs::exists(tls / "spare.key", ignored)) {
        findings.wrong(at("spare_key_here", tls / "spare.key"));
    }
    if (fs::exists(folders.foundingMark(), ignored)) findings.wrong(Error{"init_unfinished", {}});
    if (inside(folders.keys, folders.data)) {
        findings.wrong(at("keys_with_data", folders.keys));
    }
    if (const auto keys = readKeys(folders, {}); !keys && keys.error().code == "file_damaged") {
        findings.wrong(keys.error());
    }
    if (const auto admin = readAdmin(folders); !admin && admin.error().code == "file_damaged") {
        findings.wrong(admin.error());
    }
    if (const auto list = services::Revocations::open(folders.revocations()); !list) {
        findings.wrong(list.error());
    }
    if (const auto list = services::Erasures::open(folders.erasures()); !list) {
        findings.wrong(list.error());
    }
}

std::uintmax_t sizeOf(const fs::path& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return failed ? 0 : size;
}

std::string mebibytes(std::uintmax_t bytes) { return std::to_string(bytes >> 20); }

}  // namespace

void lookAtFiles(const Folders& folders, Findings& findings) {
    struct stat data {};
    const uid_t owner = ::stat(folders.data.c_str(), &data) == 0 ? data.st_uid : ::geteuid();
    lookThrough(folders.data, owner, findings);
    lookThrough(folders.keys, owner, findings);
    lookAtKeys(folders, findings);
}

void lookAtSpace(const Folders& folders, const Configuration& configuration, Findings& findings) {
    std::uintmax_t needed = kSpareBytes;
    // Where PostgreSQL keeps its data is its own matter; a backup's check needs room here.
    if (!configuration.postgres) {
        const std::string database = folders.database().string();
        needed += 2 * (sizeOf(database) + sizeOf(database + "-wal"));
    }
    struct statvfs disk {};
    if (::statvfs(folders.data.c_str(), &disk) != 0) return;
    const std::uintmax_t space = std::uintmax_t{disk.f_bavail} * disk.f_frsize;
    if (space >= needed) return;
    findings.wrong(Error{"space_low",
                         {{"path", folders.data.string()},
                          {"free", mebibytes(space)},
                          {"needed", mebibytes(needed)}}});
}

}  // namespace ayumi::server
