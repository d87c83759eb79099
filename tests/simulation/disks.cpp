// Disks that fail, tear and forget in a simulated world.
#include "tests/simulation/disks.h"

#include "shared/sqlite/database.h"

namespace ayumi::simulation {

namespace {

using testing::DiskFault;

constexpr std::uint64_t kOperations = 40;       // within so many it happens, or not at all
constexpr std::int64_t kRoomBytes = 24 * 1024;  // left on a disk that is filled

DiskFault anyFault(Random& dice) {
    static const std::vector<DiskFault> all{DiskFault::Fail, DiskFault::Kill, DiskFault::Tear,
                                            DiskFault::Forget};
    return anyOf(all, dice);
}

const char* nameOf(DiskFault fault) {
    switch (fault) {
        case DiskFault::Fail:
            return "fail";
        case DiskFault::Kill:
            return "die";
        case DiskFault::Tear:
            return "tear";
        case DiskFault::Forget:
            return "forget";
        case DiskFault::Away:
            return "be away";
        case DiskFault::Fill:
            return "be full";
        case DiskFault::Misread:
            return "misread";
    }
    return "";
}

std::int64_t reserveOf(const SimTablet& tablet) {
    std::error_code none;
    const auto size = std::filesystem::file_size(tablet.file().string() + ".reserve", none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

}  // namespace

void Disks::breakAny(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto what = dice.below(6);
    if (what == 0) return fill(tablet, dice);
    const auto fault = anyFault(dice);
    const auto at = static_cast<std::int64_t>(1 + dice.below(kOperations));
    if (what < 3) return breakServers(fault, 2 * at, dice);
    breakTablets(tablet, fault, at, dice);
}

// A broken disk takes the program with it; then the machine is started again.
void Disks::breakTablets(SimTablet& tablet, DiskFault fault, std::int64_t operation, Random& dice) {
    m_stage.tell(tablet.name + " has a disk that will " + nameOf(fault) + " at operation " +
                 std::to_string(operation));
    auto& disk = tablet.disk();
    disk.breakAt(fault, operation, dice.below(1'000'000));
    workOn(tablet, dice);
    m_stage.count(disk.pending() ? "disk held" : std::string("fault disk: ") + nameOf(fault));
    if (!disk.broken()) return disk.heal();
    m_people.closePages(tablet);
    tablet.kill();
    disk.heal();
    m_people.reopen(tablet);
    tablet.unlock(0);
}

void Disks::breakServers(DiskFault fault, std::int64_t operation, Random& dice) {
    m_stage.tell(std::string("the server has a disk that will ") + nameOf(fault) +
                 " at operation " + std::to_string(operation));
    auto& disk = m_stage.server->disk();
    disk.breakAt(fault, operation, dice.below(1'000'000));
    for (int i = 0; i < 3; ++i) {
        for (const auto& tablet : m_stage.tablets) m_network.deliver(*tablet, dice);
    }
    m_stage.count(disk.pending() ? "disk held"
                                 : std::string("fault server's disk: ") + nameOf(fault));
    if (disk.broken()) return m_stage.server->restart();
    disk.heal();
}

void Disks::fill(SimTablet& tablet, Random& dice) {
    m_stage.count("fault disk: full");
    m_stage.tell(tablet.name + " has a full disk");
    tablet.disk().limit(tablet.disk().size() + reserveOf(tablet) +
                            static_cast<std::int64_t>(dice.below(kRoomBytes)),
                        [&tablet] { return reserveOf(tablet); });
    workOn(tablet, dice);
    tablet.disk().heal();
}

void Disks::damage(SimTablet& tablet, Random& dice) {
    if (tablet.wiped() || m_damaged.contains(tablet.name)) return;
    m_people.closePages(tablet);
    tablet.kill();
    if (tablet.loseRecord(dice)) {
        m_damaged.insert(tablet.name);
        m_stage.count("fault damage");
        m_stage.tell(tablet.name + " has lost a record");
    }
    m_people.reopen(tablet);
    tablet.unlock(0);
}

// What a person and the network do within a few minutes. Errors are told, nothing is given up.
void Disks::workOn(SimTablet& tablet, Random& dice) {
    m_people.troubled(&tablet);
    for (int i = 0; i < 4; ++i) {
        try {
            if (dice.below(2) == 0) m_people.save(tablet, dice);
            tablet.engine->syncNow();
            m_network.deliver(tablet, dice);
        } catch (const SQLite::Exception& failure) {
            m_stage.tell("  the database fails: " + sqlite::errorOf(failure).code);
            if (tablet.disk().broken()) break;
            tablet.engine->broke(sqlite::errorOf(failure));
        } catch (const std::runtime_error&) {  // the world itself could not look into the file
            if (!tablet.disk().broken()) throw;
            break;
        }
    }
    m_people.troubled(nullptr);
}

}  // namespace ayumi::simulation
