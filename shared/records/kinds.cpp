#include "shared/records/kinds.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace ayumi::records {

namespace {

Field text(std::string name, std::int64_t maxLength = 4000) {
    return {std::move(name), FieldType::Text, 0, maxLength};
}
Field integer(std::string name, std::int64_t min, std::int64_t max) {
    return {std::move(name), FieldType::Integer, min, max};
}
Field plain(std::string name, FieldType type) { return {std::move(name), type}; }
Field choice(std::string name, std::vector<std::string> choices) {
    return {std::move(name), FieldType::Choice, 0, 0, std::move(choices)};
}
Field weekdays(std::string name) { return {std::move(name), FieldType::IntegerList, 1, 7}; }

const std::vector<std::string>& stages() {
    static const std::vector<std::string> names{"unpaid_commuter", "paid_commuter",
                                                "minimum_wage_staff", "regular_wage_staff"};
    return names;
}

// Kept by the office and the supervisor, read by whoever looks after the person, and by the person.
std::vector<Rule> masterOfParticipant() {
    return {{Role::Participant, Relation::Self, Access::Read},
            {Role::Coach, Relation::Assigned, Access::Read},
            {Role::Supervisor, Relation::Agency, Access::Write},
            {Role::Admin, Relation::Agency, Access::Write}};
}

std::vector<Rule> masterOfAgency() {
    return {{Role::Participant, Relation::Agency, Access::Read},
            {Role::Coach, Relation::Agency, Access::Read},
            {Role::Supervisor, Relation::Agency, Access::Write},
            {Role::Admin, Relation::Agency, Access::Write}};
}

Kind person() {
    auto rules = masterOfParticipant();
    rules[1].access = Access::Write;  // the coach keeps the name cards of own people right
    return {"person",
            Audience::Participant,
            {},
            {text("name", 100), text("name_kana", 100), text("nickname", 100),
             plain("birth_day", FieldType::Day), text("mark", 40), text("note")},
            std::move(rules)};
}

Kind staff() {
    auto rules = masterOfAgency();
    rules[2].access = Access::Read;  // roles are the office's to give
    return {"staff",
            Audience::Agency,
            {},
            {text("name", 100), text("name_kana", 100),
             choice("role", {"coach", "supervisor", "admin"}),
             plain("active", FieldType::Boolean)},
            std::move(rules)};
}

Kind site() {
    return {"site",
            Audience::Agency,
            {},
            {text("name", 200), text("name_kana", 200), text("address", 400), text("phone", 40),
             text("work"), weekdays("open_weekdays"), plain("opens", FieldType::TimeOfDay),
             plain("closes", FieldType::TimeOfDay), plain("confirmed_on", FieldType::Day)},
            masterOfAgency()};
}

Kind placement() {
    return {"placement",
            Audience::Participant,
            {},
            {plain("site", FieldType::Id),
             choice("programme", {"employment_transition", "work_preparation", "certified_training",
                                  "visiting_job_coach", "universal_employment"}),
             choice("stage", stages()), plain("from", FieldType::Day), plain("to", FieldType::Day),
             weekdays("weekdays"), plain("planned_start", FieldType::TimeOfDay),
             plain("planned_end", FieldType::TimeOfDay), text("reason")},
            masterOfParticipant()};
}

Kind assignment() {
    return {"assignment",
            Audience::Participant,
            {},
            {plain("coach", FieldType::Id), plain("from", FieldType::Day),
             plain("to", FieldType::Day)},
            masterOfParticipant()};
}

Kind calendar() {
    return {"calendar",
            Audience::Agency,
            {KeyPart::About, KeyPart::Day},  // about = site
            {plain("open", FieldType::Boolean), text("note", 200)},
            masterOfAgency()};
}

Kind setting() {
    return {"setting",
            Audience::Agency,
            {KeyPart::About},  // about = name of the setting
            {text("value")},
            masterOfAgency()};
}

Kind attendance() {
    return {"attendance",
            Audience::Participant,
            {KeyPart::Participant, KeyPart::Day, KeyPart::About},  // about = site
            {choice("status", {"present", "late", "left_early", "absent", "home", "closed"}),
             plain("planned_start", FieldType::TimeOfDay),
             plain("planned_end", FieldType::TimeOfDay), plain("arrived", FieldType::TimeOfDay),
             plain("left", FieldType::TimeOfDay), plain("left_next_day", FieldType::Boolean),
             integer("break_minutes", 0, 720), plain("notice_at", FieldType::Moment),
             plain("notice_by", FieldType::Id), text("notice_reason"), text("notice_advice"),
             plain("notice_confirmed", FieldType::Boolean),
             choice("pickup", {"none", "outward", "homeward", "both"}),
             plain("meal", FieldType::Boolean), integer("fare_yen", 0, 1'000'000),
             choice("stage", stages()), integer("hourly_yen", 0, 100'000), text("note")},
            {{Role::Participant, Relation::Self, Access::Write},
             {Role::Coach, Relation::Assigned, Access::Write},
             {Role::Supervisor, Relation::Agency, Access::Write},
             {Role::Admin, Relation::Agency, Access::Read}}};
}

constexpr std::array kRoleNames{std::pair{Role::Participant, std::string_view("participant")},
                                std::pair{Role::Coach, std::string_view("coach")},
                                std::pair{Role::Supervisor, std::string_view("supervisor")},
                                std::pair{Role::Admin, std::string_view("admin")}};

}  // namespace

const Field* Kind::field(std::string_view fieldName) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

bool Kind::keyHas(KeyPart part) const {
    return std::find(naturalKey.begin(), naturalKey.end(), part) != naturalKey.end();
}

KindTable KindTable::released() {
    KindTable table;
    for (auto make : {person, staff, site, placement, assignment, calendar, setting, attendance}) {
        table.add(make());
    }
    return table;
}

void KindTable::add(Kind kind) {
    if (find(kind.name) != nullptr) throw std::invalid_argument("kind is there: " + kind.name);
    m_kinds.push_back(std::move(kind));
}

const Kind* KindTable::find(std::string_view name) const {
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [&](const Kind& kind) { return kind.name == name; });
    return found == m_kinds.end() ? nullptr : &*found;
}

std::string_view nameOf(Role role) {
    for (const auto& [value, name] : kRoleNames) {
        if (value == role) return name;
    }
    throw std::invalid_argument("no such role");
}

std::string_view nameOf(Relation relation) {
    switch (relation) {
        case Relation::Self: return "self";
        case Relation::Assigned: return "assigned";
        case Relation::Agency: return "agency";
    }
    throw std::invalid_argument("no such relation");
}

const Role* findRole(std::string_view name) {
    for (const auto& entry : kRoleNames) {
        if (entry.second == name) return &entry.first;
    }
    return nullptr;
}

}  // namespace ayumi::records
