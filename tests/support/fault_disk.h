// A disk for SQLite that fails when it is told to: a VFS of our own, in memory or over real files.
// A write, truncation, sync or deletion is one operation; faults name the k-th from now, or the
// k-th read. Whoever opens a database must name it, and close it before it goes; for a program that
// is merely full see tight_disk.h.
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
    Fail,     // the operation is refused, once
    Kill,     // the operation and all after it are lost; nothing answers any more
    Tear,     // as Kill, but of a write the first half still comes to the disk
    Forget,   // as Kill, and of what was not synced some is lost: the power went (in memory only)
    Away,     // nothing answers any more until heal(); files stay open
    Fill,     // nothing grows any more until heal()
    Misread,  // the k-th read is refused, once
};

// What fails when it is told to, whatever lies on it.
class Breakable {
public:
    virtual ~Breakable() = default;
    virtual void breakAt(DiskFault fault, std::int64_t operation, std::uint64_t seed) = 0;
    virtual bool broken() const = 0;   // Kill, Tear or Forget has happened
    virtual bool pending() const = 0;  // a fault that was asked for has not happened yet
    // What was asked for happens no more. Broken: as after a start of the machine; whoever had a
    // file open must have closed it.
    virtual void heal() = 0;
};

// Thread-safe. Files must be closed before it goes. Under their names it shows SQLite what it holds
// itself: nothing of it can be seen in the file system, unless it lies over files.
class FaultDisk : public Breakable {
public:
    enum class Lies { InMemory, OnFiles };

    explicit FaultDisk(Lies where = Lies::InMemory);
    ~FaultDisk() override;
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
    void breakAt(DiskFault fault, std::int64_t operation, std::uint64_t seed = 0) override;
    bool broken() const override;
    bool pending() const override;
    // No file grows once all together are this large (in memory only), `besides` included.
    void limit(std::int64_t bytes, std::function<std::int64_t()> besides = {});
    std::int64_t size() const;  // of all files together
    void noLimit();
    void heal() override;

    struct Node;
    struct State;
    State& state() { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

}  // namespace ayumi::testing
