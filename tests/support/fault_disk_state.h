// The insides of a FaultDisk. Only for fault_disk*.cpp.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <sqlite3.h>

#include "tests/support/fault_disk.h"

namespace ayumi::testing {

struct OpenFile;

// One file of a disk in memory, with the locks that SQLite takes on it.
struct FaultDisk::Node {
    std::string data;

    struct Change {  // since the last sync
        std::int64_t at;
        std::string bytes;
        bool truncates;
    };
    std::optional<std::string> durable;  // as of the last sync, while the power may go
    std::vector<Change> unsynced;

    int readers = 0;
    const OpenFile* reserved = nullptr;
    const OpenFile* waiting = nullptr;  // for the readers to go
    const OpenFile* writer = nullptr;

    int mappers = 0;
    std::vector<std::unique_ptr<char[]>> shared;  // memory of the write-ahead log's index
    std::array<int, SQLITE_SHM_NLOCK> sharedLocks{};
    std::array<const OpenFile*, SQLITE_SHM_NLOCK> ownLocks{};
};

struct FaultDisk::State {
    explicit State(Lies where);
    ~State();

    enum class Does { Write, Grow, Sync, Remove };
    // SQLITE_OK: go on. `torn`: a write comes through by half, and fails.
    int before(Does what, std::int64_t growth, bool& torn);
    bool dead() const { return broken || away; }
    bool misreads();  // this read is refused
    void losePower();

    mutable std::mutex mutex;
    Lies where;
    std::string name;
    sqlite3_vfs vfs{};
    sqlite3_vfs* base = nullptr;
    std::map<std::string, std::shared_ptr<Node>> nodes;
    int opened = 0;

    std::int64_t operations = 0;
    std::int64_t reads = 0;
    std::optional<DiskFault> fault;
    std::int64_t faultAt = 0;
    std::uint64_t seed = 0;
    bool broken = false;
    bool away = false;
    bool full = false;
    std::optional<std::int64_t> limit;
    std::function<std::int64_t()> besides;
};

// One file as SQLite has it open; it lies in memory that SQLite gives.
struct OpenFile : sqlite3_file {
    FaultDisk::State* disk = nullptr;
    std::string path;
    std::shared_ptr<FaultDisk::Node> node;  // null over a real file
    sqlite3_file* real = nullptr;           // behind this one; null in memory
    bool removeAtClose = false;
    int level = SQLITE_LOCK_NONE;
    unsigned sharedMask = 0, ownMask = 0;  // of the index
    bool maps = false;
};

const sqlite3_io_methods* methodsInMemory();
const sqlite3_io_methods* methodsOverFiles();

}  // namespace ayumi::testing
