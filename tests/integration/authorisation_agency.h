// An agency of the real program in which somebody stands in every relation to one participant, and
// a second agency beside it: on PostgreSQL in the same database.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/process_agency.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {

// As the columns of authorisation_table.txt name them, on a tablet each.
using Actors = std::map<std::string, ServedTablet>;

// Failures throw std::runtime_error. Not thread-safe.
class AuthorisationAgency {
public:
    explicit AuthorisationAgency(const std::string& postgres);

    // A change of the kind about Sato, or of the agency, that is right but for who makes it. `row`:
    // the kind, maybe with "/NEW", "/TAKEN", "/HANDED" or "/PROXY" (authorisation_table.txt). Each
    // is of a day of its own, so that nobody contests another's (authorisation_samples.cpp).
    sync::ChangeContent sample(const std::string& row, const std::string& actor, TimeMs madeAtMs);
    // Signed by the actor, or by whoever handed the tablet over.
    sync::Change signedBy(const std::string& actor, sync::ChangeContent content);
    // Of a change that a tablet carries: "applied", "contested", or the code why it is held.
    std::string verdictOn(const ServedTablet& carrier, const sync::Change& change);

    struct Pulled {
        sync::Head head;
        bool wipe = false;
        std::map<std::string, Json> changes;  // record -> a change that stands in it
    };
    Pulled pull(const AgencyClient& server, const ServedTablet& tablet) const;

    // What an assigned coach, the supervisor and the office have written: kind -> record.
    const std::map<std::string, std::string>& records() const { return m_records; }

    ProcessAgency& server() { return *m_server; }
    ProcessAgency& foreignServer() { return *m_foreignServer; }
    ServedTablet& actor(const std::string& name) { return m_actors.at(name); }
    ServedTablet& foreign() { return m_foreign; }
    // On which Sato has signed in, with this key, and then "inactive", while they still could.
    ServedTablet& shared() { return m_shared; }
    const std::string& keyOfSato() const { return m_keyOfSato; }
    void signIn(ServedTablet& tablet, const std::string& actor);  // once more, with a new key

    std::string sato, suzuki, site, bystander;

private:
    std::string put(const std::string& kind, std::map<std::string, Json> set,
                    const std::string& participant = {});
    void addPeople();
    void addActor(const std::string& name, const std::string& role);
    void assignAll();
    void fill();

    TempFolder m_folder;
    SystemRandom m_random;
    int m_nextDay = 0;
    const records::KindTable m_kinds = records::KindTable::released();
    std::unique_ptr<ProcessAgency> m_server;
    std::unique_ptr<ProcessAgency> m_foreignServer;
    Actors m_actors;
    std::map<std::string, std::string> m_passwords;  // of staff, by actor
    ServedTablet m_foreign;
    ServedTablet m_shared;
    std::string m_keyOfSato;
    std::map<std::string, std::string> m_records;
    std::map<std::string, std::string> m_entered;  // by the office: record -> its first change
};

inline constexpr TimeMs kOneDayMs = TimeMs{24} * 3'600'000;

}  // namespace ayumi::testing
