// The agency every simulated history begins with: participants, coaches, a supervisor, and enrolled
// tablets that have synced once. Made once per process, then copied.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/simulation/sim_server.h"
#include "tests/simulation/sim_tablet.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"

namespace ayumi::simulation {

inline constexpr TimeMs kBeginMs = 1'795'000'000'000;  // 2026-11-18, 21:26 in Japan
inline constexpr TimeMs kHourMs = 3'600'000;
inline constexpr int kPeople = 3;  // participants, unless somebody asks for others

struct Assignment {
    std::string record;
    std::string participant;
    std::string coach;
    std::string from;   // first day
    std::string to;     // last day, or empty
    TimeMs saidMs = 0;  // when the office entered it
};

struct FoundedTablet {
    std::string name;
    store::Identity identity;
    std::vector<Member> people;
    Files files;
};

struct Login {
    std::string name;
    std::string secret;
};

struct Founded {
    testing::TempFolder folder;  // what lies beside the databases
    Files serverFiles;
    records::KindTable kinds = records::KindTable::released();
    TimeMs nowMs = kBeginMs;
    std::vector<std::string> coaches;
    std::vector<std::string> participants;
    std::string supervisor, site;
    std::map<std::string, Login> logins;  // by member of staff
    std::vector<Assignment> assignments;
    std::vector<std::string> consents;   // records
    std::vector<FoundedTablet> tablets;  // one with two coaches, one for each other, a supervisor's
};

std::unique_ptr<Founded> found(int people = kPeople);

// The same files under another path.
Files moved(const Files& files, const std::filesystem::path& from, const std::filesystem::path& to);

// Enrols a tablet whose database is to lie in `file`, and signs these people in on it.
FoundedTablet enrol(SimServer& server, const Founded& founded, const Clock& clock, Random& random,
                    const std::filesystem::path& file, const std::vector<std::string>& people);

// What the person enters to sign in; a participant's code is issued for it.
tablet::SignInAsk askFor(SimServer& server, const Founded& founded, const std::string& person,
                         const Member& member);

// Someone on a tablet, with a key just made.
Member memberOf(const std::string& person, TimeMs nowMs, Random& random);

// One exchange without a fault.
tablet::HttpAnswer exchange(SimServer& server, const tablet::HttpRequest& request);
// Everything that is due, answered without a fault. Throws if it never ends.
void settle(SimServer& server, SimTablet& tablet);

}  // namespace ayumi::simulation
