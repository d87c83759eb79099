// Histories from seeds: run, shrunk when a law breaks, and told so that anybody can repeat them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tests/simulation/laws.h"

namespace ayumi::simulation {

struct Options {
    std::uint64_t seeds = 100;
    std::uint64_t seed = 1;
    int steps = 90;
    int jobs = 2;
    int people = kPeople;
    std::vector<std::string> faults;  // empty: two of three, others for every seed
    bool day = false;                 // the day of domain.md instead of any order
    std::vector<int> only;            // steps; empty: all of them
    bool first = false;               // end at the first failing seed, and tell only its law
    bool trace = false;               // tell what happens
};

struct Run {
    std::vector<Violation> violations;
    std::map<std::string, int> counts;
    std::vector<std::string> trace;
};

// Seeds `share`, `share + jobs`, ... Gives the counts on `out`, a line each; returns how many broke
// a law.
int runShare(const Founded& founded, const Options& options, int share, std::FILE* out);

}  // namespace ayumi::simulation
