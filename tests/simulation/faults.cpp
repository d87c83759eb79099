#include "tests/simulation/faults.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "shared/base/random.h"

namespace ayumi::simulation {

const std::vector<Fault>& allFaults() {
    static const std::vector<Fault> all{
        {"cut", 16, true},       {"late", 12, true},     {"twice", 8, true},
        {"busy", 4, true},       {"reorder", 8, true},   {"crash", 2, true},
        {"poison", 2, false},    {"kill", 3, false},     {"clock", 4, false},
        {"transfer", 4, false},  {"restore", 2, false},  {"failover", 1.5, false},
        {"revoke", 1, false},    {"stolen", 0.5, false}, {"enrol", 1, false},
        {"signin", 2, false},    {"clone", 0.7, false},  {"oldcopy", 1.5, false},
        {"destroy", 0.6, false}, {"draft", 2, false},    {"weeks", 0.5, false},
        {"gather", 3, false},    {"hostile", 3, false},  {"disk", 3, false},
        {"damage", 1, false},    {"upgrade", 2, false},  {"erase", 0.7, false},
    };
    return all;
}

namespace {

const Fault& faultNamed(const std::string& name) {
    const auto& all = allFaults();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Fault& one) { return one.name == name; });
    if (found == all.end()) throw std::invalid_argument("no such fault: " + name);
    return *found;
}

}  // namespace

Rates ratesOf(const std::vector<std::string>& given) {
    Rates rates;
    for (const auto& one : given) {
        const auto equals = one.find('=');
        const Fault& fault = faultNamed(one.substr(0, equals));
        double percent = fault.percent;
        if (equals != std::string::npos) {
            std::istringstream number(one.substr(equals + 1));
            number >> percent;
            const bool whole = number && number.eof() && percent >= 0 && percent <= 100;
            if (!whole) throw std::invalid_argument("not a rate from 0 to 100: " + one);
        }
        rates[fault.name] = percent;
    }
    return rates;
}

std::string ratesText(const Rates& rates) {
    std::ostringstream text;
    for (const auto& [name, percent] : rates) {
        text << (text.tellp() > 0 ? "," : "") << name;
        if (percent != faultNamed(name).percent) text << '=' << percent;
    }
    return text.str();
}

Rates mixtureOf(std::uint64_t seed) {
    SeededRandom dice(seed * 31 + 7);
    Rates rates;
    for (const auto& fault : allFaults()) {
        if (dice.below(3) != 0) rates[fault.name] = fault.percent;
    }
    return rates;
}

}  // namespace ayumi::simulation
