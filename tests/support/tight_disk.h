// A disk that is full or cannot be read, without root: SQLite's files in one folder take no more
// bytes than its files may have together, or give none. What does not go through SQLite (the lobby,
// the reserve) is written as ever, but counts. One at a time; made before the databases are opened,
// for the whole process.
//
// Not a FaultDisk (fault_disk.h), though both are a VFS: this one is for whole programs, which name
// no VFS and close their files when they like, so it is the default one, leaves each file as SQLite
// opened it but for two calls, and goes before them.
#pragma once

#include <filesystem>
#include <memory>

#include "tests/support/small_disk.h"

namespace ayumi::testing {

class TightDisk {
public:
    explicit TightDisk(const std::filesystem::path& folder);
    ~TightDisk();
    TightDisk(const TightDisk&) = delete;
    TightDisk& operator=(const TightDisk&) = delete;

    void fill() const;   // from now on nothing grows
    void empty() const;  // room for everything again
    void refuseReads(bool refused) const;
};

enum class DiskKind { Mounted, Tight };

// Either of them; a mounted one is not usable without root.
class FullableDisk {
public:
    FullableDisk(const std::filesystem::path& folder, DiskKind kind) {
        if (kind == DiskKind::Mounted) m_mounted = std::make_unique<SmallDisk>(folder);
        if (kind == DiskKind::Tight) m_tight = std::make_unique<TightDisk>(folder);
    }
    bool usable() const { return m_tight != nullptr || m_mounted->mounted(); }
    void fill() const { m_tight ? m_tight->fill() : m_mounted->fill(); }
    void empty() const { m_tight ? m_tight->empty() : m_mounted->empty(); }

private:
    std::unique_ptr<SmallDisk> m_mounted;
    std::unique_ptr<TightDisk> m_tight;
};

}  // namespace ayumi::testing
