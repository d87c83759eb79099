#include "server/services/erasing.h"

#include <algorithm>

#include "server/services/announcement.h"
#include "server/services/log_book.h"
#include "server/services/scope.h"
#include "shared/records/permissions.h"

namespace ayumi::services {

namespace {

constexpr std::size_t kErasedRowsAtOnce = 200;
constexpr std::size_t kIdsOfEntry = 1'000;

struct Found {
    std::set<std::string> changes;
    std::vector<std::string> records;
    std::size_t shared = 0;
};

bool isMember(const Json& list, const std::string& person) {
    return list.is_array() && std::find(list.begin(), list.end(), person) != list.end();
}

// A record of several people is kept for those who are left: it goes with the last of them.
bool isLastOf(storage::Reader& reader, const storage::RecordRow& row, const std::string& audience) {
    std::vector<std::string> others = row.audiences;
    std::erase(others, audience);
    return reader.erased(others).size() == others.size();
}

Found findAll(storage::Reader& reader, const records::KindTable& kinds, const std::string& person) {
    Found found;
    for (const auto& audience :
         {records::participantAudience(person), records::authorAudience(person)}) {
        for (const auto& row : reader.records(reader.recordsOfAudience(audience))) {
            if (isLastOf(reader, row, audience))
                found.records.push_back(row.record);
            else
                ++found.shared;
        }
    }
    for (const auto& record : found.records) {
        for (const auto& row : reader.changesOfRecord(record)) found.changes.insert(row.id);
    }
    std::int64_t after = 0;
    for (auto rows = reader.heldChanges(after, kErasedRowsAtOnce); !rows.empty();
         rows = reader.heldChanges(after, kErasedRowsAtOnce)) {
        after = rows.back().number;
        for (const auto& row : rows) {
            if (concerns(row, kinds, person)) found.changes.insert(row.id);
        }
    }
    return found;
}

void noteErasure(LogBook& book, const std::string& person, const Erasure& erasure,
                 const std::vector<std::string>& ids) {
    for (std::size_t from = 0; from < std::max<std::size_t>(ids.size(), 1); from += kIdsOfEntry) {
        const auto end = std::min(ids.size(), from + kIdsOfEntry);
        Json part = Json::array();
        for (std::size_t i = from; i < end; ++i) part.push_back(ids[i]);
        Json body{
            {"participant", person}, {"reason", erasure.reason}, {"changes", std::move(part)}};
        if (erasure.early) body["early"] = true;
        book.agency().factsNumber = book.note("erasure", body);
    }
}

// What the database knows of an erasure.
std::vector<std::string> keysOf(const std::string& person, std::set<std::string> changes) {
    changes.insert(records::participantAudience(person));
    return {changes.begin(), changes.end()};
}

bool isErased(storage::Reader& reader, const std::vector<std::string>& keys) {
    return reader.erased(keys).size() == keys.size();
}

// Commits.
void forget(const SyncEnvironment& env, storage::Writer& writer, const std::string& person,
            const Found& found, const Erasure& erasure) {
    const std::vector<std::string> ids(found.changes.begin(), found.changes.end());
    auto all = found.changes;
    all.insert(erasure.changes.begin(), erasure.changes.end());
    writer.eraseChanges(ids);
    writer.eraseRecords(found.records);
    writer.erasePerson(person, records::participantAudience(person));
    writer.putErased(keysOf(person, std::move(all)));
    LogBook book(writer, writer.agency().value(), env.random);
    noteErasure(book, person, erasure, ids);
    FactsCache fresh;
    refreshScope(writer, book, *fresh.at(writer, book.agency()), env.clock.nowMs());
    book.flush();
    writer.announce(announcement(env.keys.agency, book.head(), {}, {}));
    writer.commit();
}

void eraseAgain(const SyncEnvironment& env, const std::string& person, const Erasure& erasure) {
    auto writer = env.store.write(env.keys.agency);
    // Whoever else serves, or the command that erases, may have been first.
    if (isErased(*writer, keysOf(person, erasure.changes))) return;
    auto found = findAll(*writer, env.kinds, person);
    for (const auto& row : writer->changes({erasure.changes.begin(), erasure.changes.end()})) {
        if (row.verdict != kErasedVerdict) found.changes.insert(row.id);
    }
    forget(env, *writer, person, found, erasure);
}

}  // namespace

bool concerns(const storage::ChangeRow& held, const records::KindTable& kinds,
              const std::string& person) {
    const auto body = parseJson(held.body);
    const bool readable = body && body->is_object() && body->contains("participant");
    if (!readable) return held.body.find(person) != std::string::npos;
    const records::Kind* kind = kinds.find(textOf(*body, "kind"));
    const bool ownEyes = kind != nullptr && kind->audience == records::Audience::Author;
    if (ownEyes && textOf(*body, "author") == person) return true;
    return textOf(*body, "participant") == person ||
           (body->contains("people") && isMember((*body)["people"], person));
}

Result<Erased> erasePerson(const SyncEnvironment& env, Erasures& erasures,
                           const std::string& person, const std::string& reason, ErasedWhen when) {
    auto writer = env.store.write(env.keys.agency);
    const auto found = findAll(*writer, env.kinds, person);
    Erasure erasure{env.clock.nowMs(), reason, found.changes, when == ErasedWhen::Early};
    if (auto added = erasures.add(person, erasure); !added) return added.error();
    erasure.changes = erasures.all().at(person).changes;
    forget(env, *writer, person, found, erasure);
    return Erased{found.changes.size(), found.records.size(), found.shared};
}

void applyErasures(const SyncEnvironment& env, const Erasures& erasures) {
    for (const auto& [person, one] : erasures.all()) {
        const bool known = isErased(*env.store.read(env.keys.agency), keysOf(person, one.changes));
        if (!known) eraseAgain(env, person, one);
    }
}

bool knowsErased(const SyncEnvironment& env, const Erasures& erasures) {
    std::vector<std::string> people;
    for (const auto& [person, one] : erasures.all()) {
        people.push_back(records::participantAudience(person));
    }
    return people.empty() || isErased(*env.store.read(env.keys.agency), people);
}

}  // namespace ayumi::services
