#include "tests/simulation/truth.h"

#include <algorithm>

#include "shared/base/time_text.h"

namespace ayumi::simulation {

namespace {

enum Role { Participant, Coach, Supervisor };

template <class T>
bool holds(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

Truth::Truth(const Founded& founded)
    : participants(founded.participants), assignments(founded.assignments), m_founded(founded) {
    for (const auto& tablet : founded.tablets) {
        for (const auto& member : tablet.people) {
            people[tablet.identity.device].insert(member.person);
        }
    }
}

int Truth::roleOf(const std::string& person) const {
    if (holds(participants, person)) return Participant;
    return holds(m_founded.coaches, person) ? Coach : Supervisor;
}

bool Truth::isAssigned(const std::string& coach, const std::string& participant, TimeMs at,
                       TimeMs saidBy) const {
    const std::string day = dayOf(at);
    return std::any_of(assignments.begin(), assignments.end(), [&](const Assignment& one) {
        return one.coach == coach && one.participant == participant && one.from <= day &&
               (one.to.empty() || day <= one.to) && one.saidMs <= saidBy;
    });
}

bool Truth::isSaidLater(const std::string& coach, const std::string& participant, TimeMs at) const {
    return roleOf(coach) == Coach && !participant.empty() &&
           !isAssigned(coach, participant, at, at);
}

std::optional<TimeMs> Truth::assignmentEndMs(const std::string& coach,
                                             const std::string& participant, TimeMs saidBy) const {
    std::optional<TimeMs> end;
    for (const auto& one : assignments) {
        if (one.coach != coach || one.participant != participant || one.to.empty()) continue;
        if (one.saidMs > saidBy) continue;
        end = std::max(end.value_or(0), startOfDayMs(addDays(one.to, 1)));
    }
    return end;
}

bool Truth::isErased(const std::string& person, TimeMs at) const {
    const auto found = erased.find(person);
    return found != erased.end() && found->second <= at;
}

bool Truth::isThere(const std::string& participant) const {
    const auto found = entered.find(participant);
    return found == entered.end() || found->second.isThere;
}

bool Truth::hasAssignment(const std::string& participant) const {
    return std::any_of(assignments.begin(), assignments.end(),
                       [&](const Assignment& one) { return one.participant == participant; });
}

bool Truth::allFoundedErasedBut(std::size_t left) const {
    const auto gone = std::count_if(m_founded.participants.begin(), m_founded.participants.end(),
                                    [&](auto& one) { return erased.contains(one); });
    return static_cast<std::size_t>(gone) + left == m_founded.participants.size();
}

bool Truth::areErased(const reference::Whom& whom, TimeMs at) const {
    return std::all_of(whom.begin(), whom.end(), [&](auto& one) { return isErased(one, at); });
}

bool Truth::standsTo(const std::string& person, const std::string& participant, TimeMs at,
                     TimeMs saidBy) const {
    if (isErased(person, at) || isErased(participant, at)) return false;
    const int role = roleOf(person);
    if (role == Coach) return isAssigned(person, participant, at, saidBy);
    if (isThere(participant)) return role == Supervisor || person == participant;
    return role == Supervisor && hasAssignment(participant);
}

bool Truth::may(char wanted, const std::string& person, const std::string& kind,
                const reference::Whom& whom, TimeMs at, TimeMs saidBy) const {
    if (!reference::allows(wanted, kind, roleOf(person))) return false;
    if (reference::ofAgency(kind)) {
        const bool takenBack = roleOf(person) == Participant && !isThere(person);
        return !takenBack && !isErased(person, at);
    }
    return std::any_of(whom.begin(), whom.end(),
                       [&](auto& one) { return standsTo(person, one, at, saidBy); });
}

bool Truth::mayReadOn(const std::string& device, const std::string& kind,
                      const reference::Whom& whom, TimeMs at) const {
    const auto found = people.find(device);
    return found != people.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const auto& person) { return may('r', person, kind, whom, at); });
}

bool Truth::standsOn(const std::string& device, const std::string& participant, TimeMs at) const {
    const auto found = people.find(device);
    return found != people.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const auto& person) { return standsTo(person, participant, at); });
}

bool Truth::isSupervised(const std::string& device) const {
    return isSignedIn(device, m_founded.supervisor);
}

bool Truth::isSignedIn(const std::string& device, const std::string& person) const {
    const auto found = people.find(device);
    return found != people.end() && found->second.contains(person);
}

}  // namespace ayumi::simulation
