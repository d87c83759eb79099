#include "shared/records/facts.h"

#include <algorithm>

#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

bool isTrue(const Json& values, std::string_view name) {
    const auto found = values.find(name);
    return found != values.end() && found->is_boolean() && found->get<bool>();
}

}  // namespace

bool Consent::holdsOn(std::string_view day, WithdrawalDay withdrawalDay) const {
    if (givenOn.empty() || givenOn > day) return false;
    if (withdrawnOn.empty() || withdrawnOn > day) return true;
    return withdrawalDay == WithdrawalDay::Counts && withdrawnOn == day;
}

const std::vector<std::string>& Facts::kinds() {
    static const std::vector<std::string> kKinds{"person", "staff", "assignment", "consent"};
    return kKinds;
}

bool Facts::concerns(std::string_view kind) {
    return std::find(kinds().begin(), kinds().end(), kind) != kinds().end();
}

bool Facts::concernsScope(std::string_view kind) { return concerns(kind) && kind != "consent"; }

Consent Facts::consentOf(const Json& values) {
    return {textOf(values, "scope"), textOf(values, "given_on"), textOf(values, "withdrawn_on")};
}

void Facts::put(std::string_view kind, const std::string& record, const std::string& participant,
                const Json& values) {
    const bool gone = isTrue(values, kVoidField);
    if (kind == "person" || kind == "assignment") m_known.insert(participant);
    if (kind == "assignment") {
        if (const auto old = m_assignments.find(record); old != m_assignments.end()) {
            m_recordsOf[old->second.coach].erase(record);
            m_assignments.erase(old);
        }
        if (gone) return;
        const std::string coach = textOf(values, "coach");
        m_assignments[record] = {participant, coach, textOf(values, "from"), textOf(values, "to")};
        m_recordsOf[coach].insert(record);
    } else if (kind == "consent") {
        auto& consents = m_consents[participant];
        consents.erase(record);
        if (!gone) consents[record] = consentOf(values);
    } else if (kind == "person") {
        m_roles.erase(record);
        if (!gone) m_roles[record] = Role::Participant;
    } else if (kind == "staff") {
        m_roles.erase(record);
        const Role* role = findRole(textOf(values, "role"));
        const auto active = values.find("active");
        const bool left = active != values.end() && active->is_boolean() && !active->get<bool>();
        if (!gone && !left && role != nullptr) m_roles[record] = *role;
    }
}

std::optional<Role> Facts::roleOf(std::string_view person) const {
    const auto found = m_roles.find(std::string(person));
    if (found == m_roles.end()) return std::nullopt;
    return found->second;
}

bool Facts::isKnown(std::string_view participant) const { return m_known.contains(participant); }

bool Facts::covers(const Assignment& assignment, const std::string& day) {
    return !assignment.from.empty() && assignment.from <= day &&
           (assignment.to.empty() || day <= assignment.to);
}

std::vector<const Facts::Assignment*> Facts::assignmentsOf(std::string_view coach) const {
    std::vector<const Assignment*> found;
    const auto records = m_recordsOf.find(coach);
    if (records == m_recordsOf.end()) return found;
    for (const auto& record : records->second) found.push_back(&m_assignments.at(record));
    return found;
}

bool Facts::isAssigned(std::string_view coach, std::string_view participant, TimeMs at) const {
    const auto all = assignmentsOf(coach);
    if (all.empty()) return false;
    const std::string day = dayOf(at);
    return std::any_of(all.begin(), all.end(), [&](const Assignment* assignment) {
        return assignment->participant == participant && covers(*assignment, day);
    });
}

std::optional<TimeMs> Facts::assignmentEndMs(std::string_view coach,
                                             std::string_view participant) const {
    std::optional<TimeMs> end;
    for (const Assignment* assignment : assignmentsOf(coach)) {
        if (assignment->participant != participant || !isDay(assignment->to)) continue;
        end = std::max(end.value_or(0), startOfDayMs(addDays(assignment->to, 1)));
    }
    return end;
}

bool Facts::consented(std::string_view participant, std::string_view scope, std::string_view day,
                      WithdrawalDay withdrawalDay) const {
    const auto consents = m_consents.find(participant);
    if (consents == m_consents.end()) return false;
    return std::any_of(consents->second.begin(), consents->second.end(), [&](const auto& one) {
        return one.second.scope == scope && one.second.holdsOn(day, withdrawalDay);
    });
}

std::set<std::string> Facts::participants() const {
    std::set<std::string> found;
    for (const auto& [person, role] : m_roles) {
        if (role == Role::Participant) found.insert(person);
    }
    for (const auto& [record, assignment] : m_assignments) found.insert(assignment.participant);
    return found;
}

std::vector<std::string> Facts::participantsOf(std::string_view coach, TimeMs at) const {
    const std::string day = dayOf(at);
    std::vector<std::string> found;
    for (const Assignment* assignment : assignmentsOf(coach)) {
        if (covers(*assignment, day)) found.push_back(assignment->participant);
    }
    return found;
}

std::map<std::string, Relation> Facts::audiencesOf(std::string_view person, TimeMs at) const {
    const auto role = roleOf(person);
    if (!role) return {};
    std::map<std::string, Relation> audiences{{std::string(kAgencyAudience), Relation::Agency},
                                              {authorAudience(person), Relation::Self}};
    switch (*role) {
        case Role::Participant:
            audiences[participantAudience(person)] = Relation::Self;
            break;
        case Role::Coach:
            for (const auto& one : participantsOf(person, at)) {
                audiences[participantAudience(one)] = Relation::Assigned;
            }
            break;
        case Role::Supervisor:
        case Role::Admin:
            for (const auto& one : participants()) {
                audiences[participantAudience(one)] = Relation::Agency;
            }
            break;
    }
    return audiences;
}

}  // namespace ayumi::records
