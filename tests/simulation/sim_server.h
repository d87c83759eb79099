// The server's half of a simulated world: the real routes and services over a real embedded
// database, with a way to lose and to bring back what an operator can lose and bring back.
#pragma once

#include <filesystem>
#include <memory>

#include "server/app/agency_services.h"
#include "server/services/founding.h"

namespace ayumi::simulation {

// Everything in one thread and in a fixed order; keys and ids of the agency are always the same.
class SimServer {
public:
    // Founds the agency if the folder is empty; serves at once.
    SimServer(std::filesystem::path folder, Clock& clock, Random& random,
              const records::KindTable& kinds);
    ~SimServer();

    http::Response ask(http::Request request);

    // A change of the admin's, signed and pushed as the command line does it. `record` empty: new.
    std::string put(const std::string& kind, const std::string& participant,
                    const std::string& record, std::map<std::string, Json> set);

    void keepBackup();
    void restoreBackup();  // whatever was logged after it is gone; nobody says so

    server::AgencyServices& services() { return *m_services; }
    const std::string& agency() const { return m_services->keys.agency; }
    std::unique_ptr<storage::Reader> read() { return m_services->store->read(agency()); }

private:
    void open();
    void found();
    void copyDatabase(const std::filesystem::path& from, const std::filesystem::path& to);

    std::filesystem::path m_folder;
    Clock& m_clock;
    Random& m_random;
    const records::KindTable& m_kinds;
    services::AdminIdentity m_admin;
    std::int64_t m_adminNumber = 1'000;  // above what founding and earlier runs used
    std::unique_ptr<server::AgencyServices> m_services;
};

}  // namespace ayumi::simulation
