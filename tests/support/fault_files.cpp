#include "tests/support/fault_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>

// As the linker names what stands behind the wrapped calls.
extern "C" {
int __real_open(const char* path, int flags, ...);
ssize_t __real_read(int descriptor, void* to, size_t size);
ssize_t __real_write(int descriptor, const void* from, size_t size);
int __real_fsync(int descriptor);
int __real_ftruncate(int descriptor, off_t size);
int __real_fchmod(int descriptor, mode_t mode);
int __real_posix_fallocate(int descriptor, off_t from, off_t size);
int __real_rename(const char* from, const char* to);
int __real_link(const char* from, const char* to);
int __real_unlink(const char* path);
}

namespace ayumi::testing {

namespace {

namespace fs = std::filesystem;

std::string contentsOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

ino_t inodeOf(const fs::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_ino : 0;
}

}  // namespace

struct FaultFiles::State {
    explicit State(fs::path path) : folder(std::move(path)) {}

    bool holds(const fs::path& path) const {
        return path == folder || path.parent_path() == folder;
    }
    bool holds(int descriptor) const {
        std::error_code none;
        return holds(fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), none));
    }
    // 0: go on. Else what errno says; `tears`: half of a write comes through.
    int before(bool grows, bool* tears = nullptr) {
        if (dead || away) return EIO;
        ++operations;
        if (full && grows) return ENOSPC;
        if (!fault || *fault == DiskFault::Misread || operations < at) return 0;
        const auto happens = *std::exchange(fault, std::nullopt);
        full = happens == DiskFault::Fill;
        if (full) return grows ? ENOSPC : 0;
        away = happens == DiskFault::Away;
        dead = happens != DiskFault::Fail && !away;
        if (tears != nullptr) *tears = happens == DiskFault::Tear;
        if (happens == DiskFault::Forget) losePower();
        return EIO;
    }
    bool misreads() {
        if (dead || away) return true;
        ++reads;
        if (fault != DiskFault::Misread || reads < at) return false;
        fault.reset();
        return true;
    }

    void noteNames() {
        names.clear();
        for (const auto& entry : fs::directory_iterator(folder)) {
            names[entry.path().filename().string()] = inodeOf(entry.path());
        }
    }
    void noteSynced(int descriptor) {
        struct stat status {};
        if (::fstat(descriptor, &status) != 0) return;
        if (S_ISDIR(status.st_mode)) return noteNames();
        synced[status.st_ino] = contentsOf("/proc/self/fd/" + std::to_string(descriptor));
    }
    void losePower() {
        for (const auto& entry : fs::directory_iterator(folder)) fs::remove_all(entry.path());
        for (const auto& [name, inode] : names) {
            std::ofstream(folder / name, std::ios::binary) << synced[inode];
        }
        noteAll();
    }
    void noteAll() {
        noteNames();
        synced.clear();
        for (const auto& [name, inode] : names) synced[inode] = contentsOf(folder / name);
    }

    const fs::path folder;
    std::optional<DiskFault> fault;
    std::int64_t at = 0;
    std::int64_t operations = 0;
    std::int64_t reads = 0;
    bool dead = false;
    bool away = false;
    bool full = false;
    std::map<std::string, ino_t> names;  // as of the last sync of the folder
    std::map<ino_t, std::string> synced;
};

namespace {

FaultFiles::State* watched = nullptr;  // NOLINT

int refused(int reason) {
    errno = reason;
    return -1;
}

}  // namespace

FaultFiles::FaultFiles(fs::path folder) : m_state(std::make_unique<State>(std::move(folder))) {
    watched = m_state.get();
}

FaultFiles::~FaultFiles() { watched = nullptr; }

void FaultFiles::breakAt(DiskFault fault, std::int64_t operation, std::uint64_t) {
    m_state->fault = fault;
    m_state->operations = m_state->reads = 0;
    m_state->at = operation;
    m_state->noteAll();
}

void FaultFiles::losePower() { m_state->losePower(); }

bool FaultFiles::broken() const { return m_state->dead; }
bool FaultFiles::pending() const { return m_state->fault.has_value(); }

void FaultFiles::heal() {
    m_state->fault.reset();
    m_state->dead = m_state->away = m_state->full = false;
}

}  // namespace ayumi::testing

// NOLINTBEGIN(bugprone-reserved-identifier): these names are the linker's.
extern "C" {

using ayumi::testing::refused, ayumi::testing::watched;

int __wrap_open(const char* path, int flags, ...) {
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : mode_t{0};
    va_end(rest);
    if (watched != nullptr && watched->holds(std::filesystem::path(path))) {
        const bool makes = (flags & O_CREAT) != 0;
        if (makes || (flags & O_TRUNC) != 0) {
            const bool grows = makes && ::access(path, F_OK) != 0;
            if (const int why = watched->before(grows)) return refused(why);
        } else if (watched->dead || watched->away) {
            return refused(EIO);
        }
    }
    return __real_open(path, flags, mode);
}

ssize_t __wrap_read(int descriptor, void* to, size_t size) {
    if (watched != nullptr && watched->holds(descriptor) && watched->misreads()) {
        return refused(EIO);
    }
    return __real_read(descriptor, to, size);
}

// Over what a file holds already a full disk writes as well.
ssize_t __wrap_write(int descriptor, const void* from, size_t size) {
    if (watched == nullptr || !watched->holds(descriptor)) {
        return __real_write(descriptor, from, size);
    }
    struct stat status {};
    ::fstat(descriptor, &status);
    const auto end = ::lseek(descriptor, 0, SEEK_CUR) + static_cast<off_t>(size);
    bool tears = false;
    const int why = watched->before(end > status.st_size, &tears);
    if (why == 0) return __real_write(descriptor, from, size);
    if (tears && __real_write(descriptor, from, size / 2) < 0) return -1;
    return refused(why);
}

int __wrap_fsync(int descriptor) {
    if (watched == nullptr || !watched->holds(descriptor)) return __real_fsync(descriptor);
    if (const int why = watched->before(false)) return refused(why);
    watched->noteSynced(descriptor);
    return __real_fsync(descriptor);
}

int __wrap_ftruncate(int descriptor, off_t size) {
    if (watched != nullptr && watched->holds(descriptor)) {
        if (const int why = watched->before(false)) return refused(why);
    }
    return __real_ftruncate(descriptor, size);
}

int __wrap_fchmod(int descriptor, mode_t mode) {
    if (watched != nullptr && watched->holds(descriptor)) {
        if (const int why = watched->before(false)) return refused(why);
    }
    return __real_fchmod(descriptor, mode);
}

int __wrap_posix_fallocate(int descriptor, off_t from, off_t size) {
    if (watched != nullptr && watched->holds(descriptor)) {
        if (const int why = watched->before(true)) return why;
    }
    return __real_posix_fallocate(descriptor, from, size);
}

int __wrap_rename(const char* from, const char* to) {
    if (watched != nullptr && watched->holds(std::filesystem::path(to))) {
        if (const int why = watched->before(false)) return refused(why);
    }
    return __real_rename(from, to);
}

int __wrap_link(const char* from, const char* to) {
    if (watched != nullptr && watched->holds(std::filesystem::path(to))) {
        if (const int why = watched->before(true)) return refused(why);
    }
    return __real_link(from, to);
}

int __wrap_unlink(const char* path) {
    if (watched != nullptr && watched->holds(std::filesystem::path(path))) {
        if (const int why = watched->before(false)) return refused(why);
    }
    return __real_unlink(path);
}

}  // extern "C"
// NOLINTEND
