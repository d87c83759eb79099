#include "server/services/scope.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "server/services/limits.h"
#include "shared/base/time_text.h"

namespace ayumi::services {

namespace {

using records::Access, records::Facts, records::Relation, records::Role;

std::string readerName(Role role, Relation relation) {
    return std::string(nameOf(role)) + '/' + std::string(nameOf(relation));
}

std::string joined(const std::set<std::string>& names) {
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "" : ",") + name;
    return out;
}

// audience -> readers, for everyone signed in on one device.
std::map<std::string, std::string> wantedScope(const std::vector<storage::SignInRow>& people,
                                               const Facts& facts, TimeMs nowMs) {
    std::map<std::string, std::set<std::string>> readers;
    std::map<std::string, std::set<std::string>> resting;
    for (const auto& signIn : people) {
        const auto role = facts.roleOf(signIn.person);
        if (!role) continue;
        const bool rests = *role != Role::Participant && nowMs - signIn.atMs > kLoginDueMs;
        for (const auto& [audience, relation] : facts.audiencesOf(signIn.person, nowMs)) {
            if (rests) {
                resting[audience].insert(std::string(kResting) + signIn.person);
            } else {
                readers[audience].insert(readerName(*role, relation));
            }
        }
    }
    readers.merge(resting);  // only where nobody else reads
    std::map<std::string, std::string> wanted;
    for (const auto& [audience, names] : readers) wanted[audience] = joined(names);
    return wanted;
}

std::int64_t noteScope(LogBook& book, const char* whose, const std::string& id,
                       const std::string& audience, bool entered) {
    return book.note("scope", {{whose, id}, {"audience", audience}, {"entered", entered}});
}

void refreshDevice(storage::Writer& writer, LogBook& book, const std::string& device,
                   std::map<std::string, std::string> wanted) {
    std::vector<storage::ScopeRow> changed;
    for (storage::ScopeRow row : writer.scope(device)) {
        const auto found = wanted.find(row.audience);
        if (found == wanted.end()) {
            if (row.left) continue;
            row.left = noteScope(book, "device", device, row.audience, false);
            changed.push_back(std::move(row));
        } else if (!row.left && row.readers == found->second) {
            wanted.erase(found);
        }
    }
    for (const auto& [audience, readers] : wanted) {
        const auto since = noteScope(book, "device", device, audience, true);
        changed.push_back({device, audience, readers, since, std::nullopt});
    }
    if (!changed.empty()) writer.putScope(changed);
}

void refreshPeople(storage::Writer& writer, LogBook& book, const Facts& facts, TimeMs nowMs) {
    std::set<std::pair<std::string, std::string>> wanted;
    for (const auto& [person, role] : facts.roles()) {
        if (role != Role::Coach) continue;
        for (const auto& participant : facts.participantsOf(person, nowMs)) {
            wanted.emplace(person, records::participantAudience(participant));
        }
    }
    std::vector<storage::PersonScopeRow> changed;
    for (storage::PersonScopeRow row : writer.standingPersonScopes()) {
        if (wanted.erase({row.person, row.audience}) > 0) continue;
        row.number = noteScope(book, "person", row.person, row.audience, false);
        row.entered = false;
        changed.push_back(std::move(row));
    }
    for (const auto& [person, audience] : wanted) {
        changed.push_back(
            {person, audience, noteScope(book, "person", person, audience, true), true});
    }
    if (!changed.empty()) writer.addPersonScope(changed);
}

}  // namespace

FactsPtr FactsCache::at(storage::Reader& reader, const storage::AgencyRow& agency) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_facts && m_number == agency.factsNumber) return m_facts;
    }
    auto facts = std::make_shared<Facts>();
    for (const auto& row : reader.recordsOfKinds(Facts::kinds())) {
        facts->put(row.kind, row.record, row.participant, row.values);
    }
    const std::lock_guard lock(m_mutex);
    m_number = agency.factsNumber;
    m_facts = facts;
    return facts;
}

std::vector<std::string> restingIn(const std::string& readers) {
    std::vector<std::string> people;
    std::istringstream names(readers);
    for (std::string name; std::getline(names, name, ',');) {
        if (name.starts_with(kResting)) people.push_back(name.substr(kResting.size()));
    }
    return people;
}

std::string supervisorsOf(const std::string& readers) {
    std::string kept;
    std::istringstream names(readers);
    for (std::string name; std::getline(names, name, ',');) {
        if (name.starts_with("supervisor/")) kept += (kept.empty() ? "" : ",") + name;
    }
    return kept;
}

bool isSupervised(const std::vector<storage::ScopeRow>& scope) {
    return std::any_of(scope.begin(), scope.end(), [](const storage::ScopeRow& row) {
        return !row.left && !supervisorsOf(row.readers).empty();
    });
}

bool scopeIsStale(const storage::AgencyRow& agency, TimeMs nowMs) {
    return agency.scopeNumber < agency.factsNumber || agency.scopeDay != dayOf(nowMs);
}

void refreshScope(storage::Writer& writer, LogBook& book, const Facts& facts, TimeMs nowMs) {
    refreshPeople(writer, book, facts, nowMs);
    std::map<std::string, std::vector<storage::SignInRow>> peopleOf;
    for (const auto& row : writer.devices()) {
        if (row.state == "active")
            peopleOf[row.device];
        else
            refreshDevice(writer, book, row.device, {});
    }
    for (const auto& row : writer.allSignIns()) {
        const auto found = peopleOf.find(row.device);
        if (found != peopleOf.end()) found->second.push_back(row);
    }
    for (const auto& [device, people] : peopleOf) {
        refreshDevice(writer, book, device, wantedScope(people, facts, nowMs));
    }
    book.agency().scopeNumber = book.agency().factsNumber;
    book.agency().scopeDay = dayOf(nowMs);
}

std::string readersThrough(const std::vector<storage::ScopeRow>& scope,
                           const std::vector<std::string>& audiences) {
    std::string readers;
    for (const auto& row : scope) {
        if (row.left) continue;
        if (std::find(audiences.begin(), audiences.end(), row.audience) == audiences.end()) {
            continue;
        }
        readers += (readers.empty() ? "" : ",") + row.readers;
    }
    return readers;
}

bool mayRead(const records::KindTable& kinds, const std::string& kindName,
             const std::string& readers, const Json& values) {
    const records::Kind* kind = kinds.find(kindName);
    if (kind == nullptr) return false;
    const std::string state = textOf(values, records::kStateField);
    std::string_view rest = readers;
    while (!rest.empty()) {
        const std::string_view name = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        const auto slash = name.find('/');
        const Role* role = records::findRole(name.substr(0, slash));
        if (role == nullptr) continue;
        for (const Relation relation : {Relation::Self, Relation::Assigned, Relation::Agency}) {
            // A rule that asks for no relation holds in whatever relation somebody stands.
            const bool stands =
                relation == Relation::Agency || name.substr(slash + 1) == nameOf(relation);
            if (stands && allows(*kind, Access::Read, *role, relation, state)) return true;
        }
    }
    return false;
}

}  // namespace ayumi::services
