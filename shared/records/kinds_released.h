// The rows of the table of kinds, by what they are about, and the words to write them with. Only
// for kinds*.cpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "shared/records/kinds.h"

namespace ayumi::records {

std::vector<Kind> masterKinds();
std::vector<Kind> dayKinds();    // a participant's day and what is signed of it
std::vector<Kind> sheetKinds();  // sheets and what was filled in on them
std::vector<Kind> workKinds();   // goals, tasks, plans, meetings, visits
std::vector<Kind> talkKinds();   // what people say to each other, and what needs a person

inline Field text(std::string name, std::int64_t maxLength = 4000) {
    return {std::move(name), FieldType::Text, 0, maxLength};
}
inline Field integer(std::string name, std::int64_t min, std::int64_t max) {
    return {std::move(name), FieldType::Integer, min, max};
}
inline Field plain(std::string name, FieldType type) { return {std::move(name), type}; }
inline Field choice(std::string name, std::vector<std::string> choices) {
    return {std::move(name), FieldType::Choice, 0, 0, std::move(choices)};
}
inline Field texts(std::string name, std::int64_t maxLength) {
    return {std::move(name), FieldType::TextList, 0, maxLength};
}
inline Field answers(std::string name) { return {std::move(name), FieldType::Answer, 64, 2000}; }
inline Field weekdays(std::string name) { return {std::move(name), FieldType::IntegerList, 1, 7}; }

inline const std::vector<std::string>& stages() {
    static const std::vector<std::string> names{"unpaid_commuter", "paid_commuter",
                                                "minimum_wage_staff", "regular_wage_staff"};
    return names;
}

inline const std::vector<std::string>& programmes() {
    static const std::vector<std::string> names{"employment_transition", "work_preparation",
                                                "certified_training", "visiting_job_coach",
                                                "universal_employment"};
    return names;
}

// Every choice a participant is asked for may be left open in two ways (app.md, rule 6).
inline Field answer(std::string name, std::vector<std::string> choices) {
    choices.insert(choices.end(), {"unknown", "no_answer"});
    return choice(std::move(name), std::move(choices));
}

// In their own words: the person, or the coach for them; the supervisor reads and signs.
inline std::vector<Rule> ownWords() {
    return {{Role::Participant, Relation::Self, Access::Write},
            {Role::Coach, Relation::Assigned, Access::Write},
            {Role::Supervisor, Relation::Agency, Access::Read}};
}

// The person, who looks after them, and the supervisor write; the office may look.
inline std::vector<Rule> writtenTogether() {
    return {{Role::Participant, Relation::Self, Access::Write},
            {Role::Coach, Relation::Assigned, Access::Write},
            {Role::Supervisor, Relation::Agency, Access::Write},
            {Role::Admin, Relation::Agency, Access::Read}};
}

// Papers about the person that staff write and the person reads; the office may look.
inline std::vector<Rule> keptByStaff() {
    auto rules = writtenTogether();
    rules.front().access = Access::Read;
    return rules;
}

}  // namespace ayumi::records
