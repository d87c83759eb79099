#include "shared/records/permissions.h"

#include <algorithm>

namespace ayumi::records {

namespace {

std::vector<std::string> participantsOf(const Kind& kind, const Subject& subject) {
    if (kind.audience == Audience::People) return subject.people;
    if (subject.participant.empty()) return {};
    return {subject.participant};
}

bool standsIn(Relation relation, const Kind& kind, std::string_view person, const Subject& subject,
              const Relations& relations, TimeMs at) {
    if (relation == Relation::Agency) return true;
    const auto participants = participantsOf(kind, subject);
    return std::any_of(participants.begin(), participants.end(), [&](const std::string& one) {
        return relation == Relation::Self ? one == person : relations.isAssigned(person, one, at);
    });
}

}  // namespace

bool may(const Kind& kind, Access access, std::string_view person, const Subject& subject,
         const Relations& relations, TimeMs at) {
    const auto role = relations.roleOf(person);
    if (!role) return false;
    if (kind.audience == Audience::Author && subject.author != person) return false;
    for (const Relation relation : {Relation::Agency, Relation::Self, Relation::Assigned}) {
        if (allows(kind, access, *role, relation, subject.state) &&
            standsIn(relation, kind, person, subject, relations, at)) {
            return true;
        }
    }
    return false;
}

bool mayEnter(const Kind& kind, std::string_view person, const Subject& subject,
              const std::map<std::string, Json>& set, const Relations& relations) {
    if (relations.roleOf(person) != Role::Coach || relations.isKnown(subject.participant)) {
        return false;
    }
    if (kind.name == "person") return true;
    const auto says = [&](const char* field, const Json& value) {
        const auto found = set.find(field);
        return found != set.end() && found->second == value;
    };
    return kind.name == "assignment" && says("coach", std::string(person)) &&
           says("provisional", true);
}

bool allows(const Kind& kind, Access access, Role role, Relation relation, std::string_view state) {
    return std::any_of(kind.rules.begin(), kind.rules.end(), [&](const Rule& rule) {
        return rule.role == role && rule.relation == relation &&
               (rule.state.empty() || rule.state == state) &&
               (rule.access == access || rule.access == Access::Write);
    });
}

std::string participantAudience(std::string_view participant) {
    return "p:" + std::string(participant);
}

std::string authorAudience(std::string_view author) { return "o:" + std::string(author); }

std::vector<std::string> audiencesOf(const Kind& kind, const Subject& subject) {
    switch (kind.audience) {
        case Audience::Agency:
            return {std::string(kAgencyAudience)};
        case Audience::Author:
            return {authorAudience(subject.author)};
        case Audience::Participant:
            return {participantAudience(subject.participant)};
        case Audience::People:
            break;
    }
    std::vector<std::string> audiences;
    for (const std::string& one : subject.people) audiences.push_back(participantAudience(one));
    return audiences;
}

}  // namespace ayumi::records
