#include "mobile/store/tablet_store.h"

#include <limits>

#include "mobile/store/cell_table.h"
#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/held_table.h"
#include "mobile/store/meta_table.h"
#include "mobile/store/migrations.h"
#include "mobile/store/record_table.h"
#include "mobile/store/reserve.h"
#include "mobile/store/word_table.h"

namespace ayumi::store {

Error errorOf(const std::exception& failure) {
    const auto* database = dynamic_cast<const SQLite::Exception*>(&failure);
    return database != nullptr ? sqlite::errorOf(*database) : Error{"internal", {}};
}

Result<std::unique_ptr<TabletStore>> TabletStore::open(const std::string& path,
                                                       std::string_view key,
                                                       const records::KindTable& kinds,
                                                       sqlite::Mode mode, const std::string& vfs) {
    auto database = sqlite::Database::open(path, key, mode, vfs);
    if (!database) return database.error();
    if (auto migrated = sqlite::migrate(**database, migrations()); !migrated) {
        return migrated.error();
    }
    try {
        std::unique_ptr<TabletStore> store(
            new TabletStore(std::move(*database), kinds, path + ".reserve"));
        store->loadCaches();
        store->readAgain();
        // On a full disk the next start does it.
        for (auto done : {store->learnKinds(), store->learnWords()}) {
            if (!done && done.error().code != "disk_full") return done.error();
        }
        return store;
    } catch (const SQLite::Exception& failure) {
        return sqlite::errorOf(failure);
    }
}

TabletStore::TabletStore(std::unique_ptr<sqlite::Database> database,
                         const records::KindTable& kinds, const std::string& reservePath)
    : m_kinds(kinds),
      m_database(std::move(database)),
      m_reserve(std::make_unique<Reserve>(reservePath)),
      m_meta(std::make_unique<MetaTable>(*m_database)),
      m_changes(std::make_unique<ChangeTable>(*m_database)),
      m_cells(std::make_unique<CellTable>(*m_database)),
      m_words(std::make_unique<WordTable>(*m_database, kinds)),
      m_records(std::make_unique<RecordTable>(*m_database, kinds, *m_changes, *m_cells, *m_words)),
      m_drafts(std::make_unique<DraftTable>(*m_database)),
      m_held(std::make_unique<HeldTable>(*m_database, kinds)) {
    m_reserve->keep();
}

TabletStore::~TabletStore() = default;

void TabletStore::loadCaches() {
    m_identity = m_meta->identity();
    m_marks = m_meta->marks();
    m_marksDirty = false;
    m_changes->load();
    m_cells->load();
    m_words->load();
    m_cellsDue = !m_meta->get("cells_due").empty();
    m_records->loadFacts();
    m_people.clear();
    for (const auto& entry : keys()) m_people.insert(entry.person);
    m_unreadableDue = true;
    m_answeredFrom = std::numeric_limits<std::int64_t>::min();
}

// What is only in memory stays.
void TabletStore::loadCachesAgain() {
    const SyncMarks marks = m_marks;
    const bool dirty = m_marksDirty;
    m_inDoubt = true;
    loadCaches();
    m_marks = marks;
    m_marksDirty = dirty;
    m_inDoubt = false;
}

Result<void> TabletStore::ready() {
    if (!m_inDoubt) return {};
    try {
        loadCachesAgain();
    } catch (const SQLite::Exception& failure) {
        return sqlite::errorOf(failure);
    }
    return {};
}

const Identity& TabletStore::identity() const { return m_identity; }
const SyncMarks& TabletStore::marks() const { return m_marks; }
const records::Facts& TabletStore::facts() const { return m_records->facts(); }
Waiting TabletStore::waiting() const { return m_changes->waiting(); }
std::size_t TabletStore::asideCount() const { return m_changes->asideCount(); }
bool TabletStore::spaceLow() const { return !m_reserve->kept(); }

// What is only in memory (the time of the last success) goes along with any write.
Result<void> TabletStore::transactOnce(const std::function<void()>& work) {
    if (auto known = ready(); !known) return known;
    const SyncMarks before = m_marks;
    const bool dirtyBefore = m_marksDirty;
    const auto goBack = [&] {
        m_marks = before;
        m_marksDirty = dirtyBefore;
        m_inDoubt = true;
        [[maybe_unused]] const auto later = ready();
    };
    try {
        sqlite::Transaction transaction(*m_database);
        work();
        m_cells->write();
        if (m_records->takeFactsChanged()) m_meta->bumpFactsVersion();
        if (m_marksDirty || !(m_marks == before)) m_meta->putMarks(m_marks);
        WordTable::write(
            [&] { transaction.commit(); });  // what is put into the index is written now
        m_marksDirty = false;
        return {};
    } catch (const SQLite::Exception& failure) {
        const Error error = sqlite::errorOf(failure);
        goBack();
        return error;
    } catch (const IndexDamaged&) {
        goBack();
        return Error{"index_damaged", {}};
    } catch (...) {
        goBack();
        throw;
    }
}

void TabletStore::writeBackLog() { m_database->raw().tryExec("PRAGMA wal_checkpoint(RESTART)"); }

Result<void> TabletStore::putIdentity(const Identity& identity) {
    auto done = transact([&] { m_meta->putIdentity(identity); });
    if (done) m_identity = identity;
    return done;
}

Result<void> TabletStore::putKey(const KeyEntry& entry, const std::optional<sync::Head>& head) {
    const std::string certificate = canonical(entry.certificate);
    auto done = transact([&] {
        auto& statement = m_database->prepared(
            "INSERT OR REPLACE INTO keys (key, person, role, name, certificate)"
            " VALUES (?, ?, ?, ?, ?)");
        statement.bindNoCopy(1, entry.key);
        statement.bindNoCopy(2, entry.person);
        statement.bindNoCopy(3, entry.role);
        statement.bindNoCopy(4, entry.name);
        statement.bindNoCopy(5, certificate);
        statement.exec();
        if (head && head->number > m_marks.head.number) m_marks.head = *head;
    });
    if (done) m_people.insert(entry.person);
    return done;
}

Result<void> TabletStore::noteHead(const sync::Head& head) {
    if (head.number <= m_marks.head.number) return {};
    return transact([&] { m_marks.head = head; });
}

std::vector<KeyEntry> TabletStore::keys() {
    auto& statement =
        m_database->prepared("SELECT key, person, role, name, certificate FROM keys ORDER BY key");
    std::vector<KeyEntry> entries;
    while (statement.executeStep()) {
        entries.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                           statement.getColumn(2).getString(), statement.getColumn(3).getString(),
                           Json::parse(statement.getColumn(4).getString())});
    }
    return entries;
}

void TabletStore::noteNothingNew(TimeMs atMs, std::int64_t clockOffsetMs, const sync::Head& head,
                                 const std::string& cursor, std::int64_t kept) {
    m_marks.lastSuccessMs = atMs;
    m_marks.clockOffsetMs = clockOffsetMs;
    m_marks.head = head;
    m_marks.pulled = head;
    m_marks.cursor = cursor;
    if (kept > 0) m_marks.kept = kept;
    m_marksDirty = true;
    if (!m_reserve->kept()) m_reserve->keep();
}

void TabletStore::notePulled(const sync::Head& head) {
    m_marks.pulled = head;
    m_marksDirty = true;
}

Result<void> TabletStore::flush() {
    if (!m_marksDirty) return {};
    return transact([] {});
}

Result<void> TabletStore::setRevoked(bool revoked) {
    if (m_marks.revoked == revoked) return {};
    return transact([&] { m_marks.revoked = revoked; });
}

Result<void> TabletStore::dropCursor() {
    return transact([this] { m_marks.cursor.clear(); });
}

Result<void> TabletStore::wipe() {
    if (auto known = ready(); !known) return known;
    if (m_changes->waiting().count > 0 || m_drafts->any()) return Error{"wipe_refused", {}};
    auto done = transact([this] {
        m_database->execute(
            "DELETE FROM records; DELETE FROM changes; DELETE FROM pending_forget;"
            "DELETE FROM held; DELETE FROM keys; DELETE FROM meta; DELETE FROM cells;"
            "DELETE FROM cell_records; DELETE FROM cell_repairs; DELETE FROM unread_states;");
        m_words->clear();
        m_marks = {};
        m_marksDirty = true;
    });
    if (done) {
        m_inDoubt = true;
        return ready();
    }
    return done;
}

}  // namespace ayumi::store
