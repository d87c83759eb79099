// What SQLite does with one open file of a FaultDisk.
#include <algorithm>
#include <cstring>

#include "tests/support/fault_disk_state.h"

namespace ayumi::testing {

namespace {

using State = FaultDisk::State;
using Guard = std::lock_guard<std::mutex>;

constexpr int kSectorBytes = 4096;

OpenFile& of(sqlite3_file* file) { return *static_cast<OpenFile*>(file); }

int close(sqlite3_file* given) {
    OpenFile& file = of(given);
    State& disk = *file.disk;
    const Guard guard(disk.mutex);
    if (file.real != nullptr) file.real->pMethods->xClose(file.real);
    if (file.removeAtClose && file.node) disk.nodes.erase(file.path);
    --disk.opened;
    file.~OpenFile();
    return SQLITE_OK;
}

std::int64_t sizeOf(OpenFile& file) {
    if (file.real == nullptr) return static_cast<std::int64_t>(file.node->data.size());
    sqlite3_int64 size = 0;
    file.real->pMethods->xFileSize(file.real, &size);
    return size;
}

int read(sqlite3_file* given, void* to, int count, sqlite3_int64 at) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    if (file.disk->dead() || file.disk->misreads()) return SQLITE_IOERR_READ;
    if (file.real != nullptr) return file.real->pMethods->xRead(file.real, to, count, at);
    const auto& data = file.node->data;
    const auto begin = std::min(data.size(), static_cast<std::size_t>(at));
    const auto there = std::min(data.size() - begin, static_cast<std::size_t>(count));
    std::memcpy(to, data.data() + begin, there);
    if (there == static_cast<std::size_t>(count)) return SQLITE_OK;
    std::memset(static_cast<char*>(to) + there, 0, static_cast<std::size_t>(count) - there);
    return SQLITE_IOERR_SHORT_READ;
}

int put(OpenFile& file, const char* bytes, int count, std::int64_t at) {
    if (file.real != nullptr) return file.real->pMethods->xWrite(file.real, bytes, count, at);
    auto& node = *file.node;
    const auto begin = static_cast<std::size_t>(at);
    const auto size = static_cast<std::size_t>(count);
    if (node.durable) node.unsynced.push_back({at, {bytes, size}, false});
    node.data.resize(std::max(node.data.size(), begin + size));
    node.data.replace(begin, size, bytes, size);
    return SQLITE_OK;
}

int write(sqlite3_file* given, const void* from, int count, sqlite3_int64 at) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    bool torn = false;
    const auto growth = std::max<std::int64_t>(0, at + count - sizeOf(file));
    const auto what = growth > 0 ? State::Does::Grow : State::Does::Write;
    const int refused = file.disk->before(what, growth, torn);
    const auto* bytes = static_cast<const char*>(from);
    if (refused == SQLITE_OK) return put(file, bytes, count, at);
    if (torn) put(file, bytes, count / 2, at);
    return refused;
}

int truncate(sqlite3_file* given, sqlite3_int64 size) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    bool torn = false;
    if (const int refused = file.disk->before(State::Does::Write, 0, torn)) return refused;
    if (file.real != nullptr) return file.real->pMethods->xTruncate(file.real, size);
    if (file.node->durable) file.node->unsynced.push_back({size, {}, true});
    file.node->data.resize(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int sync(sqlite3_file* given, int flags) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    bool torn = false;
    if (const int refused = file.disk->before(State::Does::Sync, 0, torn)) return refused;
    if (file.real != nullptr) return file.real->pMethods->xSync(file.real, flags);
    if (file.node->durable) file.node->durable = file.node->data;
    file.node->unsynced.clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file* given, sqlite3_int64* size) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    *size = sizeOf(file);
    return SQLITE_OK;
}

// ---- Locks of a file in memory
int lock(sqlite3_file* given, int level) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    if (file.disk->dead()) return SQLITE_IOERR_LOCK;
    if (level <= file.level) return SQLITE_OK;
    auto& node = *file.node;
    const auto others = [&](const OpenFile* holder) {
        return holder != nullptr && holder != &file;
    };
    if (file.level == SQLITE_LOCK_NONE) {
        if (others(node.writer) || others(node.waiting)) return SQLITE_BUSY;
        ++node.readers;
        file.level = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED) {
        if (others(node.reserved)) return SQLITE_BUSY;
        node.reserved = &file;
        file.level = std::max(file.level, SQLITE_LOCK_RESERVED);
    }
    if (level < SQLITE_LOCK_EXCLUSIVE) return SQLITE_OK;
    node.waiting = &file;
    file.level = SQLITE_LOCK_PENDING;
    if (node.readers > 1) return SQLITE_BUSY;
    node.writer = &file;
    file.level = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

int unlock(sqlite3_file* given, int level) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    if (level >= file.level) return SQLITE_OK;
    auto& node = *file.node;
    for (const OpenFile** holder : {&node.reserved, &node.waiting, &node.writer}) {
        if (*holder == &file) *holder = nullptr;
    }
    if (level == SQLITE_LOCK_NONE) --node.readers;
    file.level = level;
    return SQLITE_OK;
}

int isReserved(sqlite3_file* given, int* reserved) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    *reserved = file.node->reserved != nullptr ? 1 : 0;
    return SQLITE_OK;
}

// ---- The index of a write-ahead log in memory
int mapIndex(sqlite3_file* given, int region, int size, int extend, void volatile** mapped) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    *mapped = nullptr;
    if (file.disk->dead()) return SQLITE_IOERR_SHMMAP;
    auto& node = *file.node;
    if (!std::exchange(file.maps, true)) ++node.mappers;
    const auto wanted = static_cast<std::size_t>(region);
    if (node.shared.size() <= wanted && extend == 0) return SQLITE_OK;
    while (node.shared.size() <= wanted) {
        node.shared.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
    }
    *mapped = node.shared[wanted].get();
    return SQLITE_OK;
}

int lockIndex(sqlite3_file* given, int offset, int count, int flags) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    auto& node = *file.node;
    const unsigned mask = ((1U << count) - 1U) << offset;
    const bool own = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (int i = offset; i < offset + count; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        const bool mine = (file.sharedMask & (1U << i)) != 0;
        if ((flags & SQLITE_SHM_UNLOCK) != 0) {
            if (mine) --node.sharedLocks[slot];
            if (node.ownLocks[slot] == &file) node.ownLocks[slot] = nullptr;
        } else if ((node.ownLocks[slot] != nullptr && node.ownLocks[slot] != &file) ||
                   (own && node.sharedLocks[slot] > (mine ? 1 : 0))) {
            return SQLITE_BUSY;
        }
    }
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        file.sharedMask &= ~mask;
        return SQLITE_OK;
    }
    for (int i = offset; i < offset + count; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        if (own)
            node.ownLocks[slot] = &file;
        else if ((file.sharedMask & (1U << i)) == 0)
            ++node.sharedLocks[slot];
    }
    if (!own) file.sharedMask |= mask;
    return SQLITE_OK;
}

void barrier(sqlite3_file* given) { const Guard guard(of(given).disk->mutex); }

int unmapIndex(sqlite3_file* given, int) {
    OpenFile& file = of(given);
    const Guard guard(file.disk->mutex);
    if (!std::exchange(file.maps, false)) return SQLITE_OK;
    if (--file.node->mappers == 0) file.node->shared.clear();  // the next one reads the log
    return SQLITE_OK;
}

int control(sqlite3_file* given, int what, void* argument) {
    OpenFile& file = of(given);
    if (file.real == nullptr) return SQLITE_NOTFOUND;
    return file.real->pMethods->xFileControl(file.real, what, argument);
}

int sectorSize(sqlite3_file*) { return kSectorBytes; }
int traits(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

// ---- The same over a real file, which locks for itself
template <auto Method, class... Arguments>
int passOn(sqlite3_file* given, Arguments... arguments) {
    sqlite3_file* real = of(given).real;
    return (real->pMethods->*Method)(real, arguments...);
}

void passOnBarrier(sqlite3_file* given) {
    sqlite3_file* real = of(given).real;
    real->pMethods->xShmBarrier(real);
}

sqlite3_io_methods methods() {
    sqlite3_io_methods methods{};
    methods.iVersion = 2;
    methods.xClose = close;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    methods.xFileSize = fileSize;
    methods.xLock = lock;
    methods.xUnlock = unlock;
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = control;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = traits;
    methods.xShmMap = mapIndex;
    methods.xShmLock = lockIndex;
    methods.xShmBarrier = barrier;
    methods.xShmUnmap = unmapIndex;
    return methods;
}

}  // namespace

const sqlite3_io_methods* methodsInMemory() {
    static const sqlite3_io_methods inMemory = methods();
    return &inMemory;
}

const sqlite3_io_methods* methodsOverFiles() {
    static const sqlite3_io_methods overFiles = [] {
        using M = sqlite3_io_methods;
        M over = methods();
        over.xLock = passOn<&M::xLock, int>;
        over.xUnlock = passOn<&M::xUnlock, int>;
        over.xCheckReservedLock = passOn<&M::xCheckReservedLock, int*>;
        over.xShmMap = passOn<&M::xShmMap, int, int, int, void volatile**>;
        over.xShmLock = passOn<&M::xShmLock, int, int, int>;
        over.xShmBarrier = passOnBarrier;
        over.xShmUnmap = passOn<&M::xShmUnmap, int>;
        return over;
    }();
    return &overFiles;
}

}  // namespace ayumi::testing
