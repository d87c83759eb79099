#include "tests/support/tight_disk.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace ayumi::testing {

namespace {

constexpr const char* kName = "ayumi-tight-disk";
constexpr std::uintmax_t kNoLimit = std::numeric_limits<std::uintmax_t>::max();

// A file's methods with two of them changed. SQLite has several sets, by how a file is locked.
struct Methods {
    sqlite3_io_methods tight;  // first: a file points to it
    const sqlite3_io_methods* plain;
};

// Static, since SQLite's files may be open longer than a disk lives.
std::string folderPath;  // NOLINT
std::atomic<std::uintmax_t> limit{kNoLimit};
std::atomic<bool> unreadable{false};
sqlite3_vfs* plain = nullptr;
sqlite3_vfs tightVfs;

std::uintmax_t used() {
    std::uintmax_t bytes = 0;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folderPath, ignored)) {
        if (entry.is_regular_file(ignored)) bytes += entry.file_size(ignored);
    }
    return bytes;
}

const Methods& methodsOf(const sqlite3_file* file) {
    return *reinterpret_cast<const Methods*>(file->pMethods);
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    const sqlite3_io_methods& methods = *methodsOf(file).plain;
    sqlite3_int64 size = 0;
    methods.xFileSize(file, &size);
    if (at + count > size && limit != kNoLimit &&
        used() + static_cast<std::uintmax_t>(at + count - size) > limit) {
        return SQLITE_FULL;
    }
    return methods.xWrite(file, bytes, count, at);
}

int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    if (unreadable) return SQLITE_IOERR_READ;
    return methodsOf(file).plain->xRead(file, bytes, count, at);
}

const Methods& tightened(const sqlite3_io_methods* methods) {
    static std::mutex mutex;
    static std::map<const sqlite3_io_methods*, Methods> all;
    const std::lock_guard lock(mutex);
    auto& made = all[methods];
    if (made.plain == nullptr) {
        made.plain = methods;
        made.tight = *methods;
        made.tight.xWrite = write;
        made.tight.xRead = read;
    }
    return made;
}

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* given) {
    const int result = plain->xOpen(plain, name, file, flags, given);
    const bool ours = name != nullptr && std::string_view(name).starts_with(folderPath);
    if (result == SQLITE_OK && ours && file->pMethods != nullptr) {
        file->pMethods = &tightened(file->pMethods).tight;
    }
    return result;
}

}  // namespace

TightDisk::TightDisk(const std::filesystem::path& folder) {
    if (sqlite3_initialize() != SQLITE_OK) throw std::runtime_error("no SQLite");
    if (plain == nullptr) plain = sqlite3_vfs_find(nullptr);
    folderPath = folder.string();
    limit = kNoLimit;
    unreadable = false;
    tightVfs = *plain;
    tightVfs.zName = kName;
    tightVfs.pNext = nullptr;
    tightVfs.xOpen = open;
    if (sqlite3_vfs_register(&tightVfs, 1) != SQLITE_OK) throw std::runtime_error("no such disk");
}

TightDisk::~TightDisk() {
    limit = kNoLimit;
    unreadable = false;
    sqlite3_vfs_unregister(&tightVfs);
    sqlite3_vfs_register(plain, 1);
}

void TightDisk::fill() const { limit = used(); }
void TightDisk::empty() const { limit = kNoLimit; }
void TightDisk::refuseReads(bool refused) const { unreadable = refused; }

}  // namespace ayumi::testing
