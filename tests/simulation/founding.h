// The agency every simulated history begins with: two coaches, a supervisor, three participants and
// three enrolled tablets that have synced once. Made once per process, then copied.
#pragma once

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

struct Assignment {
    std::string record;
    std::string participant;
    std::string coach;
    std::string from;  // first day
    std::string to;    // last day, or empty
};

struct FoundedTablet {
    std::string name;
    store::Identity identity;
    std::vector<Member> people;
};

struct Founded {
    testing::TempFolder folder;  // server/, and one file per tablet
    records::KindTable kinds = records::KindTable::released();
    TimeMs nowMs = kBeginMs;
    std::string coachA, coachB, supervisor, site;
    std::vector<std::string> participants;
    std::vector<Assignment> assignments;
    std::vector<FoundedTablet> tablets;
};

std::unique_ptr<Founded> found();

// Enrols a tablet whose database is to lie in `file`, and signs these members of staff in on it.
FoundedTablet enrol(SimServer& server, const Clock& clock, Random& random,
                    const records::KindTable& kinds, const std::filesystem::path& file,
                    const std::vector<std::string>& staff);

// One exchange without a fault.
tablet::HttpAnswer exchange(SimServer& server, const tablet::HttpRequest& request);
// Everything that is due, answered without a fault. Throws if it never ends.
void settle(SimServer& server, SimTablet& tablet);

}  // namespace ayumi::simulation
