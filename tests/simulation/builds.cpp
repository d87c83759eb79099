#include "tests/simulation/builds.h"

#include <algorithm>

#include "tests/simulation/dice.h"

namespace ayumi::simulation {

namespace {

struct Lack {
    const char* kind;
    const char* field = "";
    const char* choice = "";
    std::int64_t max = 0;  // so much of a text it took; 0: it lacked the field
};

// Without some there would be no agency: its people, assignments, sites and consents.
const std::vector<const char*>& kinds() {
    static const std::vector<const char*> all{
        "comment",     "flag",      "flag_seen", "reflection", "daily_check", "confirmation",
        "check_items", "agreement", "calendar",  "setting",    "sign_off",    "visit",
        "task_list",   "task_mark", "pause",     "staff_leave"};
    return all;
}

const std::vector<Lack>& choices() {
    static const std::vector<Lack> all{
        {"attendance", "status", "home"}, {"attendance", "status", "absent"},
        {"reflection", "went", "hard"},   {"confirmation", "state", "passed_over"},
        {"visit", "status", "cancelled"}, {"consent", "scope", "photo"},
        {"task_mark", "mark.*", "done"},  {"pause", "why", "health"}};
    return all;
}

const std::vector<Lack>& fields() {
    static const std::vector<Lack> all{
        {"attendance", "arrived"},       {"reflection", "good"},       {"daily_check", "help"},
        {"agreement", "expects"},        {"visit", "done", "", 3},     {"comment", "text", "", 3},
        {"check_items", "own_1", "", 3}, {"flag_seen", "done", "", 3}, {"task_list", "minutes.*"},
        {"task_mark", "note.*"}};
    return all;
}

void weaken(records::Kind& kind, const Lack& lack) {
    if (kind.name != lack.kind) return;
    for (auto& field : kind.fields) {
        if (field.name != lack.field) continue;
        std::erase(field.choices, lack.choice);
        if (lack.max > 0) field.max = lack.max;
    }
    if (std::string_view(lack.choice).empty() && lack.max == 0) {
        std::erase_if(kind.fields, [&](const auto& field) { return field.name == lack.field; });
    }
}

}  // namespace

records::KindTable earlierKinds(Random& dice) {
    std::vector<std::string> lacked;
    for (auto more = 1 + dice.below(3); more > 0; --more) lacked.emplace_back(anyOf(kinds(), dice));
    std::vector<Lack> less{anyOf(choices(), dice)};
    if (dice.below(2) == 0) less.push_back(anyOf(fields(), dice));
    const auto released = records::KindTable::released();
    records::KindTable earlier;
    for (auto kind : released.all()) {
        if (std::find(lacked.begin(), lacked.end(), kind.name) != lacked.end()) continue;
        for (const auto& lack : less) weaken(kind, lack);
        earlier.add(std::move(kind));
    }
    return earlier;
}

std::vector<std::string> lackedBy(const records::KindTable& kinds) {
    const auto released = records::KindTable::released();
    std::vector<std::string> lacked;
    for (const auto& kind : released.all()) {
        if (kinds.find(kind.name) == nullptr) lacked.push_back(kind.name);
    }
    return lacked;
}

}  // namespace ayumi::simulation
