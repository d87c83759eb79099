#include "tests/simulation/sim_tablet.h"

#include "shared/sqlite/database.h"
#include "shared/sync/state_hash.h"
#include "tests/support/required.h"

namespace ayumi::simulation {

using testing::require, testing::required;

namespace {

const Bytes kDatabaseKey(32, 'k');

// Small pages and batches, so that a history of a few dozen records is cut in the middle of both.
tablet::Tuning smallSteps() {
    tablet::Tuning tuning;
    tuning.batchChanges = 5;
    tuning.batchChangesLeast = 2;
    tuning.pageRecords = 4;
    return tuning;
}

}  // namespace

SimTablet::SimTablet(std::filesystem::path file, std::shared_ptr<testing::FaultDisk> disk,
                     const Clock& world, const records::KindTable& kinds, std::uint64_t seed,
                     store::Identity identity, std::vector<Member> people)
    : name(file.filename().string()),
      clock(world),
      m_file(std::move(file)),
      m_disk(std::move(disk)),
      m_kinds(&kinds),
      m_random(seed),
      m_identity(std::move(identity)),
      m_people(std::move(people)) {
    open();
    if (!store->identity().enrolled()) require(store->putIdentity(m_identity), "identity");
}

void SimTablet::open() {
    store = required(store::TabletStore::open(m_file.string(), kDatabaseKey, *m_kinds,
                                              sqlite::Mode::ReadWrite, m_disk->vfs()),
                     name);
    engine = std::make_unique<tablet::Engine>(
        tablet::EngineParts{clock, m_random, m_transport, *store, *this, m_tickets}, smallSteps());
}

void SimTablet::kill() {
    m_reader.reset();
    engine.reset();
    store.reset();
    m_transport.sent.clear();
}

bool SimTablet::loseRecord(Random& dice) {
    auto raw = required(sqlite::Database::open(m_file.string(), kDatabaseKey,
                                               sqlite::Mode::ReadWrite, m_disk->vfs()),
                        name);
    struct Found {
        std::string record, audience, month;
        Bytes hash, sum;
        std::int64_t records;
    };
    std::vector<Found> found;
    SQLite::Statement rows(
        raw->raw(),
        "SELECT c.record, c.audience, c.month, c.hash, s.hash, s.records"
        " FROM cell_records c JOIN cells s USING (audience, month)"
        " JOIN records r ON r.record = c.record WHERE r.marks & 1 = 0"
        " AND r.kind IN ('attendance', 'reflection', 'visit', 'comment', 'agreement',"
        " 'task_list', 'task_mark', 'pause')"
        " ORDER BY c.record");
    while (rows.executeStep()) {
        found.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                         rows.getColumn(2).getString(), rows.getColumn(3).getString(),
                         rows.getColumn(4).getString(), rows.getColumn(5).getInt64()});
    }
    rows.reset();
    if (found.empty()) return false;
    auto one = found[dice.below(found.size())];
    sync::toggle(one.sum, one.hash);
    for (const char* table : {"records", "cell_records"}) {
        SQLite::Statement gone(raw->raw(),
                               std::string("DELETE FROM ") + table + " WHERE record = ?");
        gone.bind(1, one.record);
        gone.exec();
    }
    SQLite::Statement sum(raw->raw(), one.records > 1
                                          ? "UPDATE cells SET records = records - 1, hash = ?3"
                                            " WHERE audience = ?1 AND month = ?2"
                                          : "DELETE FROM cells WHERE audience = ?1 AND month = ?2");
    sum.bind(1, one.audience);
    sum.bind(2, one.month);
    if (one.records > 1) {
        sum.bind(3, static_cast<const void*>(one.sum.data()), static_cast<int>(one.sum.size()));
    }
    sum.exec();
    return true;
}

void SimTablet::unlock(std::size_t member) {
    m_member = member;
    const Member& who = m_people.at(member);
    engine->unlock({who.person, who.key, signingKeyFromSeed(SecretBytes(who.seed))});
}

std::optional<NotingTransport::Sent> SimTablet::takeSent() {
    engine->tick();
    auto& sent = m_transport.sent;
    while (!sent.empty() && m_transport.cancelled.contains(sent.front().ticket)) sent.pop_front();
    if (sent.empty()) return std::nullopt;
    auto oldest = std::move(sent.front());
    sent.pop_front();
    return oldest;
}

void SimTablet::answer(std::uint64_t ticket, tablet::HttpAnswer given) {
    engine->onAnswer(ticket, std::move(given));
    engine->tick();
}

store::TabletReader& SimTablet::reader() {
    if (!m_reader) {
        m_reader = required(
            store::TabletReader::open(m_file.string(), kDatabaseKey, *m_kinds, m_disk->vfs()),
            name);
    }
    return *m_reader;
}

std::set<std::string> SimTablet::keptIds() {
    std::set<std::string> ids;
    auto raw = required(sqlite::Database::open(m_file.string(), kDatabaseKey,
                                               sqlite::Mode::ReadOnly, m_disk->vfs()),
                        name);
    SQLite::Statement changes(raw->raw(), "SELECT change FROM changes");
    while (changes.executeStep()) ids.insert(changes.getColumn(0).getString());
    return ids;
}

std::size_t SimTablet::countOf(const std::string& kind) {
    auto raw = required(sqlite::Database::open(m_file.string(), kDatabaseKey,
                                               sqlite::Mode::ReadOnly, m_disk->vfs()),
                        name);
    SQLite::Statement count(raw->raw(), "SELECT count(*) FROM records WHERE kind = ?");
    count.bind(1, kind);
    count.executeStep();
    return static_cast<std::size_t>(count.getColumn(0).getInt64());
}

std::vector<Json> SimTablet::consentsOf(const std::string& participant) {
    std::vector<Json> consents;
    auto raw = required(sqlite::Database::open(m_file.string(), kDatabaseKey,
                                               sqlite::Mode::ReadOnly, m_disk->vfs()),
                        name);
    SQLite::Statement rows(raw->raw(),
                           "SELECT shown FROM records WHERE kind = 'consent' AND participant = ?");
    rows.bind(1, participant);
    while (rows.executeStep()) consents.push_back(Json::parse(rows.getColumn(0).getString()));
    return consents;
}

TabletFile SimTablet::look() {
    TabletFile file;
    auto raw = required(sqlite::Database::open(m_file.string(), kDatabaseKey,
                                               sqlite::Mode::ReadOnly, m_disk->vfs()),
                        name);
    SQLite::Statement changes(raw->raw(),
                              "SELECT change, verdict, code, settled, text IS NULL FROM changes");
    while (changes.executeStep()) {
        file.changes[changes.getColumn(0).getString()] = {
            changes.getColumn(1).getString(), changes.getColumn(2).getString(),
            changes.getColumn(3).getInt() != 0, changes.getColumn(4).getInt() != 0};
    }
    SQLite::Statement held(raw->raw(), "SELECT id, code, text FROM held");
    while (held.executeStep()) {
        const auto id = held.getColumn(0).getString();
        file.held[id] = held.getColumn(1).getString();
        if (held.getColumn(2).getString().empty()) file.heldUnread.insert(id);
    }
    SQLite::Statement rows(raw->raw(), "SELECT record, number, shown, marks FROM records");
    while (rows.executeStep()) {
        const auto id = rows.getColumn(0).getString();
        file.shown[id] = Json::parse(rows.getColumn(2).getString());
        file.marks[id] = rows.getColumn(3).getInt();
        if (rows.getColumn(1).getInt64() == 0) continue;
        const auto record = store->record(id);
        if (record && record->answered) {
            file.states[id] = sync::travellingState(*record->answered);
        }
    }
    return file;
}

}  // namespace ayumi::simulation
