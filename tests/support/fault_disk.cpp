// The disk itself: which files there are, and when what fails.
#include "tests/support/fault_disk.h"

#include <atomic>
#include <new>
#include <stdexcept>

#include "tests/support/fault_disk_state.h"

namespace ayumi::testing {

namespace {

using State = FaultDisk::State;
using Guard = std::lock_guard<std::mutex>;

State& stateOf(sqlite3_vfs* vfs) { return *static_cast<State*>(vfs->pAppData); }

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* given, int flags, int* out) {
    State& disk = stateOf(vfs);
    const Guard guard(disk.mutex);
    given->pMethods = nullptr;
    if (disk.dead()) return SQLITE_IOERR;
    auto* file = new (given) OpenFile;
    file->disk = &disk;
    file->pMethods = nullptr;
    if (name != nullptr) file->path = name;
    int opened = SQLITE_OK;
    if (disk.where == FaultDisk::Lies::OnFiles) {
        file->real = reinterpret_cast<sqlite3_file*>(file + 1);
        opened = disk.base->xOpen(disk.base, name, file->real, flags, out);
    } else {
        const auto found = disk.nodes.find(file->path);
        if (found != disk.nodes.end()) {
            file->node = found->second;
        } else if ((flags & SQLITE_OPEN_CREATE) != 0 || name == nullptr) {
            file->node = std::make_shared<FaultDisk::Node>();
            if (name != nullptr) disk.nodes[file->path] = file->node;
        } else {
            opened = SQLITE_CANTOPEN;
        }
        if (out != nullptr) *out = flags;
    }
    if (opened != SQLITE_OK) {
        file->~OpenFile();
        return opened;
    }
    file->removeAtClose = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    file->pMethods = file->real != nullptr ? methodsOverFiles() : methodsInMemory();
    ++disk.opened;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int sync) {
    State& disk = stateOf(vfs);
    const Guard guard(disk.mutex);
    bool torn = false;
    if (const int refused = disk.before(State::Does::Remove, 0, torn)) return refused;
    if (disk.where == FaultDisk::Lies::OnFiles) return disk.base->xDelete(disk.base, name, sync);
    return disk.nodes.erase(name) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int hasFile(sqlite3_vfs* vfs, const char* name, int flags, int* found) {
    State& disk = stateOf(vfs);
    const Guard guard(disk.mutex);
    if (disk.where == FaultDisk::Lies::OnFiles) {
        return disk.base->xAccess(disk.base, name, flags, found);
    }
    *found = disk.nodes.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs* vfs, const char* name, int size, char* out) {
    State& disk = stateOf(vfs);
    if (disk.where == FaultDisk::Lies::OnFiles) {
        return disk.base->xFullPathname(disk.base, name, size, out);
    }
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

void describe(State& disk) {
    static std::atomic<int> count{0};
    disk.base = sqlite3_vfs_find(nullptr);
    if (disk.base == nullptr) throw std::runtime_error("SQLite has no files");
    disk.name = "ayumi-fault-disk-" + std::to_string(++count);
    auto& vfs = disk.vfs;
    vfs = *disk.base;  // sleep, time and randomness are the usual ones
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + disk.base->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = disk.name.c_str();
    vfs.pAppData = &disk;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = hasFile;
    vfs.xFullPathname = fullName;
}

}  // namespace

FaultDisk::State::State(Lies lies) : where(lies) {
    describe(*this);
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK) throw std::runtime_error("no fault disk");
}

FaultDisk::State::~State() { sqlite3_vfs_unregister(&vfs); }

int FaultDisk::State::before(Does what, std::int64_t growth, bool& torn) {
    if (dead()) return SQLITE_IOERR;
    ++operations;
    if (fault && *fault != DiskFault::Misread && operations >= faultAt) {
        const DiskFault happens = *std::exchange(fault, std::nullopt);
        away = happens == DiskFault::Away;
        full = happens == DiskFault::Fill;
        if (full) return what == Does::Grow ? SQLITE_FULL : SQLITE_OK;
        if (happens != DiskFault::Fail && !away) {
            broken = true;
            torn = happens == DiskFault::Tear && what != Does::Sync && what != Does::Remove;
            if (happens == DiskFault::Forget) losePower();
        }
        return what == Does::Sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
    }
    if (what == Does::Grow && full) return SQLITE_FULL;
    if (what != Does::Grow || !limit) return SQLITE_OK;
    std::int64_t all = growth + (besides ? besides() : 0);
    for (const auto& [path, node] : nodes) all += static_cast<std::int64_t>(node->data.size());
    return all > *limit ? SQLITE_FULL : SQLITE_OK;
}

bool FaultDisk::State::misreads() {
    ++reads;
    if (fault != DiskFault::Misread || reads < faultAt) return false;
    fault.reset();
    return true;
}

// Of what was not synced each part comes to the disk or not, in any mixture.
void FaultDisk::State::losePower() {
    SeededRandom dice(seed);
    for (auto& [path, node] : nodes) {
        if (!node->durable) continue;
        std::string data = std::move(*node->durable);
        for (const auto& change : node->unsynced) {
            if (dice.below(2) == 0) continue;
            const auto at = static_cast<std::size_t>(change.at);
            if (change.truncates || data.size() < at) data.resize(at);
            if (change.truncates) continue;
            data.resize(std::max(data.size(), at + change.bytes.size()));
            data.replace(at, change.bytes.size(), change.bytes);
        }
        node->data = std::move(data);
        node->durable.reset();
        node->unsynced.clear();
    }
}

FaultDisk::FaultDisk(Lies where) : m_state(std::make_unique<State>(where)) {}

FaultDisk::~FaultDisk() = default;

const std::string& FaultDisk::vfs() const { return m_state->name; }

std::map<std::string, std::string> FaultDisk::files() const {
    const Guard guard(m_state->mutex);
    std::map<std::string, std::string> files;
    for (const auto& [path, node] : m_state->nodes) files[path] = node->data;
    return files;
}

bool FaultDisk::empty() const {
    const Guard guard(m_state->mutex);
    return m_state->nodes.empty();
}

void FaultDisk::put(const std::map<std::string, std::string>& files) {
    const Guard guard(m_state->mutex);
    if (m_state->opened > 0) throw std::logic_error("files of this disk are open");
    m_state->nodes.clear();
    for (const auto& [path, data] : files) {
        m_state->nodes[path] = std::make_shared<Node>();
        m_state->nodes[path]->data = data;
    }
}

std::int64_t FaultDisk::operations() const {
    const Guard guard(m_state->mutex);
    return m_state->operations;
}

std::int64_t FaultDisk::reads() const {
    const Guard guard(m_state->mutex);
    return m_state->reads;
}

void FaultDisk::breakAt(DiskFault fault, std::int64_t operation, std::uint64_t seed) {
    const Guard guard(m_state->mutex);
    m_state->fault = fault;
    m_state->faultAt =
        operation + (fault == DiskFault::Misread ? m_state->reads : m_state->operations);
    m_state->seed = seed;
    if (fault != DiskFault::Forget) return;
    for (auto& [path, node] : m_state->nodes) node->durable = node->data;
}

bool FaultDisk::broken() const {
    const Guard guard(m_state->mutex);
    return m_state->broken;
}

bool FaultDisk::pending() const {
    const Guard guard(m_state->mutex);
    return m_state->fault.has_value();
}

void FaultDisk::limit(std::int64_t bytes, std::function<std::int64_t()> besides) {
    const Guard guard(m_state->mutex);
    m_state->limit = bytes;
    m_state->besides = std::move(besides);
}

void FaultDisk::noLimit() {
    const Guard guard(m_state->mutex);
    m_state->limit.reset();
}

std::int64_t FaultDisk::size() const {
    const Guard guard(m_state->mutex);
    std::int64_t all = 0;
    for (const auto& [path, node] : m_state->nodes) {
        all += static_cast<std::int64_t>(node->data.size());
    }
    return all;
}

void FaultDisk::heal() {
    const Guard guard(m_state->mutex);
    if (m_state->broken && m_state->opened > 0) throw std::logic_error("files are still open");
    m_state->fault.reset();
    m_state->limit.reset();
    m_state->broken = m_state->away = m_state->full = false;
    for (auto& [path, node] : m_state->nodes) {
        node->durable.reset();
        node->unsynced.clear();
    }
}

}  // namespace ayumi::testing
