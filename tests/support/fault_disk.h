// A disk for SQLite that fails when it is told to: a VFS of our own, in memory or over real files.
// A write, truncation, sync or deletion is one operation; faults name the k-th from now, or the
// k-th read.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "shared/base/random.h"

namespace ayumi::testing {

enum class DiskFault {
    Fail,    // the operation is refused, once
    Kill,    // the operation and all after it are lost; nothing answers any more
    Tear,    // as Kill, but of a write the first half still comes to the disk
    Forget,  // as Kill, and of what was not synced some is lost: the power went (in memory only)
    Away,    // nothing answers any more until heal(); files stay open
    Fill,    // nothing grows any more until heal()
    Misread,  // the k-th read is refused, once
};

// Thread-safe. Files must be closed before it goes. Under their names it shows SQLite what it holds
// itself: nothing of it can be seen in the file system, unless it lies over files.
class FaultDisk {
public:
    enum class Lies { InMemory, OnFiles };

    explicit FaultDisk(Lies where = Lies::InMemory);
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    const std::string& vfs() const;  // for the open parameters of whoever opens a database

    // ---- In memory: files whole, by path
    std::map<std::string, std::string> files() const;
    bool empty() const;
    // Instead of all that is there; nothing may be open.
    void put(const std::map<std::string, std::string>& files);

    // ---- Faults
    std::int64_t operations() const;  // so far
    std::int64_t reads() const;
    void breakAt(DiskFault fault, std::int64_t operation, std::uint64_t seed = 0);
    bool broken() const;   // Kill, Tear or Forget has happened
    bool pending() const;  // a fault that was asked for has not happened yet
    // No file grows once all together are this large (in memory only), `besides` included.
    void limit(std::int64_t bytes, std::function<std::int64_t()> besides = {});
    std::int64_t size() const;  // of all files together
    void noLimit();
    // What was asked for happens no more. Broken: as after a start of the machine; whoever had a
    // file open must have closed it.
    void heal();

    struct Node;
    struct State;
    State& state() { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

}  // namespace ayumi::testing
