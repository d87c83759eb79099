// What may go wrong in a simulated world, and how often.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ayumi::simulation {

struct Fault {
    const char* name;
    double percent;    // of the steps, or of the exchanges
    bool ofExchanges;  // it befalls requests and answers
};
const std::vector<Fault>& allFaults();

using Rates = std::map<std::string, double>;  // those that may happen: name -> per cent

// "cut" at its usual rate, "cut=8" at another. Throws std::invalid_argument on anything else.
Rates ratesOf(const std::vector<std::string>& given);
std::string ratesText(const Rates& rates);  // as --faults takes them

// Two of three faults, others for every seed: some show only where others are not.
Rates mixtureOf(std::uint64_t seed);

}  // namespace ayumi::simulation
