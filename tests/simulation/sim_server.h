// The server's half of a simulated world: the real routes and services over a real embedded
// database, with a way to lose and to bring back what an operator can lose and bring back.
#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include "server/app/agency_services.h"
#include "server/services/erasures.h"
#include "server/services/founding.h"
#include "tests/support/fault_disk.h"

namespace ayumi::simulation {

using Files = std::map<std::string, std::string>;  // path -> all that is in it

// Everything in one thread and in a fixed order; keys and ids of the agency are always the same.
class SimServer {
public:
    // Founds the agency if nothing lies on the disk; serves at once. What lies beside the database
    // (revocations) lies in the folder.
    SimServer(const std::filesystem::path& folder, std::shared_ptr<testing::FaultDisk> disk,
              Clock& clock, Random& random, const records::KindTable& kinds);
    ~SimServer();

    http::Response ask(http::Request request);

    // A change of the admin's, signed and pushed as the command line does it. `record` empty: new.
    std::string put(const std::string& kind, const std::string& participant,
                    const std::string& record, std::map<std::string, Json> set);

    void erase(const std::string& participant);  // for good, also for older copies

    void keepBackup();
    void restoreBackup();  // whatever was logged after it is gone; nobody says so
    TimeMs backupMs() const { return m_backup.atMs; }
    std::int64_t backedUpTo() const { return m_backedUpTo; }  // number of the log, verified

    void keepTail();  // what a standby has by now
    void failOver();  // the standby takes over, and the services go on without noticing
    TimeMs tailMs() const { return m_tail.atMs; }

    void kill();  // between two instructions
    void open();
    void restart();  // killed and started again, at last on a disk that works
    void upgrade(const records::KindTable& kinds);  // to this build, which outlives it
    void beginDay();  // what services::DayTurn does of itself, if a day began
    const records::KindTable& kinds() const { return *m_kinds; }
    testing::FaultDisk& disk() { return *m_disk; }

    server::AgencyServices& services() { return *m_services; }
    const std::string& agency() const { return m_agency; }
    std::unique_ptr<storage::Reader> read() { return m_services->store->read(agency()); }

private:
    class Standby;  // a store that another can take the place of
    struct Copy {
        Files files;
        TimeMs atMs = 0;
    };
    std::unique_ptr<storage::Store> openStore();
    services::Erasures erasures() const;
    void found();
    Copy copy() const;

    std::filesystem::path m_folder;
    std::shared_ptr<testing::FaultDisk> m_disk;
    Clock& m_clock;
    Random& m_random;
    const records::KindTable* m_kinds;
    services::AdminIdentity m_admin;
    std::string m_agency;
    std::int64_t m_adminNumber = 0;
    std::string m_day;
    Copy m_backup;
    std::int64_t m_backedUpTo = 0;
    Copy m_tail;
    Standby* m_standby = nullptr;  // of the services
    std::unique_ptr<server::AgencyServices> m_services;
};

}  // namespace ayumi::simulation
