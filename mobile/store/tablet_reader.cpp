#include "mobile/store/tablet_reader.h"

#include <algorithm>
#include <unordered_map>

#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/meta_table.h"
#include "mobile/store/migrations.h"
#include "mobile/store/reader_rows.h"
#include "mobile/store/record_table.h"
#include "mobile/store/state_columns.h"
#include "shared/base/time_text.h"
#include "shared/records/consents.h"

namespace ayumi::store {

namespace {

// Who a row is for, as its audience keys say.
records::Subject subjectOf(const RecordRow& row, std::string_view audience) {
    records::Subject subject;
    subject.participant = row.participant;
    subject.people = row.people;
    subject.state = row.text("state");
    eachAudience(audience, [&](std::string_view key) {
        if (key.starts_with("o:")) subject.author = key.substr(2);
    });
    return subject;
}

std::vector<std::string> peopleIn(std::string_view audience) {
    std::vector<std::string> people;
    eachAudience(audience, [&](std::string_view key) {
        if (key.starts_with("p:")) people.emplace_back(key.substr(2));
    });
    return people;
}

}  // namespace

std::string RecordRow::text(const char* field) const { return textOf(values, field); }

void sortByKana(std::vector<RecordRow>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const RecordRow& a, const RecordRow& b) {
        return std::pair(a.text("name_kana"), a.text("name")) <
               std::pair(b.text("name_kana"), b.text("name"));
    });
}

Result<std::unique_ptr<TabletReader>> TabletReader::open(const std::string& path,
                                                         std::string_view key,
                                                         const records::KindTable& kinds,
                                                         const std::string& vfs) {
    auto database = sqlite::Database::open(path, key, sqlite::Mode::ReadOnly, vfs);
    if (!database) return database.error();
    try {
        const int found = (*database)->raw().execAndGet("PRAGMA user_version").getInt();
        const auto known = static_cast<int>(migrations().size());
        if (found > known) {
            return Error{"database_newer",
                         {{"found", std::to_string(found)}, {"known", std::to_string(known)}}};
        }
        std::unique_ptr<TabletReader> reader(new TabletReader(std::move(*database), kinds));
        return reader;
    } catch (const SQLite::Exception& failure) {
        return sqlite::errorOf(failure);
    }
}

TabletReader::TabletReader(std::unique_ptr<sqlite::Database> database,
                           const records::KindTable& kinds)
    : m_kinds(kinds), m_database(std::move(database)) {}

void TabletReader::meetFailure() {
    if (!m_told) throw;
    try {
        throw;
    } catch (const SQLite::Exception& failure) {
        m_told(sqlite::errorOf(failure));
    } catch (const Json::exception&) {
        m_told({"database_damaged", {}});
    }
}

void TabletReader::refresh() {
    MetaTable meta(*m_database);
    const std::string version = meta.factsVersion();
    if (!m_agency.empty() && version == m_factsVersion) return;
    const Identity identity = meta.identity();
    m_agency = identity.agency;
    m_device = identity.device;
    m_facts = readFacts(*m_database);
    m_names.clear();
    auto& statement =
        m_database->prepared("SELECT record, shown FROM records WHERE kind IN ('person', 'staff')");
    while (statement.executeStep()) {
        const auto values = Json::parse(statement.getColumn(1).getString());
        const auto name = values.find("name");
        if (name == values.end() || !name->is_string()) continue;
        m_names[statement.getColumn(0).getString()] = name->get<std::string>();
    }
    m_factsVersion = version;
}

const records::Facts& TabletReader::facts() try {
    refresh();
    return m_facts;
} catch (...) {
    meetFailure();
    return m_facts;
}

std::string TabletReader::nameOf(std::string_view person) try {
    refresh();
    const auto found = m_names.find(person);
    return found == m_names.end() ? std::string() : found->second;
} catch (...) {
    meetFailure();
    return {};
}

bool TabletReader::mayRead(const Viewer& viewer, const RecordRow& row,
                           const std::string& audience) {
    const records::Kind* kind = m_kinds.find(row.kind);
    if (kind == nullptr || !records::may(*kind, records::Access::Read, viewer.person,
                                         subjectOf(row, audience), m_facts, viewer.atMs)) {
        return false;
    }
    return !records::isSealed(*kind, row.participant, m_facts, dayOf(viewer.atMs));
}

bool TabletReader::may(records::Access access, const Viewer& viewer, const std::string& kindName,
                       const std::string& participant) {
    refresh();
    const records::Kind* kind = m_kinds.find(kindName);
    return kind != nullptr &&
           records::may(*kind, access, viewer.person,
                        {participant, {participant}, viewer.person, {}}, m_facts, viewer.atMs);
}

bool TabletReader::mayRead(const Viewer& viewer, const std::string& kind,
                           const std::string& participant) try {
    return may(records::Access::Read, viewer, kind, participant);
} catch (...) {
    meetFailure();
    return {};
}

bool TabletReader::mayWrite(const Viewer& viewer, const std::string& kind,
                            const std::string& participant) try {
    return may(records::Access::Write, viewer, kind, participant);
} catch (...) {
    meetFailure();
    return {};
}

bool TabletReader::mayEnterSomebody(const Viewer& viewer) try {
    if (mayWrite(viewer, "person", {})) return true;
    const records::Kind* kind = m_kinds.find("person");
    return kind != nullptr && records::mayEnter(*kind, viewer.person, {}, {}, m_facts);
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::select(const Viewer& viewer, SQLite::Statement& statement) {
    std::vector<RecordRow> rows;
    std::unordered_map<std::string, bool> readable;  // by all that the answer hangs on
    while (statement.executeStep()) {
        RecordRow row;
        row.record = statement.getColumn(0).getString();
        row.kind = statement.getColumn(1).getString();
        row.participant = statement.getColumn(2).getString();
        row.day = statement.getColumn(3).getString();
        row.about = statement.getColumn(4).getString();
        const int marks = statement.getColumn(6).getInt();
        row.pending = (marks & kPendingMark) != 0;
        row.contested = (marks & kContestedMark) != 0;
        row.isVoid = (marks & kVoidMark) != 0;
        row.values = Json::parse(statement.getColumn(7).getString());
        const std::string audience = statement.getColumn(5).getString();
        if (row.participant.empty()) row.people = peopleIn(audience);
        const auto [known, first] = readable.try_emplace(row.kind + '\n' + row.participant + '\n' +
                                                         audience + '\n' + row.text("state"));
        if (first) known->second = mayRead(viewer, row, audience);
        if (known->second) rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Draft> TabletReader::draft(const DraftKey& key) try {
    return DraftTable(*m_database).get(key);
} catch (...) {
    meetFailure();
    return {};
}

}  // namespace ayumi::store
