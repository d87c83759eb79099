// A founded agency in one process: real store, real services, an admin who signs. For tests of
// services, the simulation, the bench and the demonstration.
#pragma once

#include <memory>
#include <string>

#include "server/services/accounts.h"
#include "server/services/enrolment.h"
#include "server/services/founding.h"
#include "server/services/sync_service.h"
#include "server/storage/factory.h"

namespace ayumi::testing {

services::AgencyKeys makeAgencyKeys(const std::string& agency, Random& random);

// A signer on a device, as a tablet would be; makes changes that are ready to send.
struct Writer {
    std::string person;
    std::string device;
    std::string key;
    SigningKey signing;
    std::int64_t number = 0;
};

// An invitation and the enrolment that uses it up; throws if either is refused.
sync::EnrolResponse enrolled(services::Enrolment& enrolment, Random& random,
                             const std::string& name);

class Agency {
public:
    // Founds the agency "あゆみの会" in the given empty database. The clock is the caller's.
    // Revocations are kept in no file beside it.
    Agency(const storage::StoreConfig& database, Clock& clock, Random& random,
           records::KindTable kinds = records::KindTable::released());
    ~Agency();

    // The services end and their database is closed; another build opens it, or a copy put in its
    // place, as the server's program does.
    void stop();
    void start(const storage::StoreConfig& database, records::KindTable kinds,
               int knownFormat = sync::kChangeFormat);

    services::SyncService& sync() { return *m_sync; }
    services::Enrolment& enrolment() { return *m_enrolment; }
    services::Accounts& accounts() { return *m_accounts; }
    storage::Store& store() { return *m_store; }
    const services::AgencyKeys& keys() const { return m_keys; }
    const records::KindTable& kinds() const { return m_kinds; }
    const std::string& id() const { return m_keys.agency; }
    services::SyncEnvironment environment();

    // Master records by the admin; each returns the record's id and fails loudly if refused.
    std::string addStaff(const std::string& role, const std::string& name);
    std::string addPerson(const std::string& name);
    std::string addSite(const std::string& name);
    std::string assign(const std::string& participant, const std::string& coach,
                       const std::string& from, const std::string& to = {},
                       const std::string& record = {});
    std::string put(sync::ChangeContent content, std::map<std::string, Json> set);
    // By the admin, who names everything that stands of the record.
    std::string alter(const std::string& kind, const std::string& record,
                      const std::string& participant, std::map<std::string, Json> set);

    // A tablet: invitation and enrolment; then a person on it, with a password or code.
    sync::EnrolResponse enrolDevice(const std::string& name);
    Writer signIn(const std::string& device, const std::string& person);

    // What a change of this writer needs beside its own members.
    sync::ChangeContent content(Writer& writer, const std::string& kind);
    sync::ChangeContent attendance(Writer& writer, const std::string& participant,
                                   const std::string& day, const std::string& site,
                                   std::map<std::string, Json> set);
    sync::PushResponse push(const std::string& device, const std::vector<sync::Change>& changes,
                            const sync::Head& head = {});
    sync::PullResponse pull(const std::string& device, const std::string& cursor = {},
                            const sync::Head& head = {});

private:
    void openServices(const storage::StoreConfig& database);

    records::KindTable m_kinds;
    int m_knownFormat = sync::kChangeFormat;
    Clock& m_clock;
    Random& m_random;
    services::AgencyKeys m_keys;
    std::unique_ptr<storage::Store> m_store;
    services::Revocations m_revocations;
    std::unique_ptr<services::SyncService> m_sync;
    std::unique_ptr<services::Enrolment> m_enrolment;
    std::unique_ptr<services::Accounts> m_accounts;
    Writer m_admin;
};

}  // namespace ayumi::testing
