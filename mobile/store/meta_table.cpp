#include "mobile/store/meta_table.h"

#include <stdexcept>

#include "shared/sync/message_reader.h"

namespace ayumi::store {

std::string MetaTable::get(const char* name) {
    auto& statement = m_database.prepared("SELECT value FROM meta WHERE name = ?");
    statement.bindNoCopy(1, name);
    std::string value;
    if (statement.executeStep()) value = statement.getColumn(0).getString();
    statement.reset();
    return value;
}

void MetaTable::put(const char* name, const std::string& value) {
    auto& statement = m_database.prepared(
        "INSERT INTO meta (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bindNoCopy(1, name);
    statement.bindNoCopy(2, value.data(), static_cast<int>(value.size()));
    statement.exec();
}

void MetaTable::drop(const char* name) {
    auto& statement = m_database.prepared("DELETE FROM meta WHERE name = ?");
    statement.bindNoCopy(1, name);
    statement.exec();
}

Identity MetaTable::identity() {
    const std::string text = get("identity");
    if (text.empty()) return {};
    auto identity = readIdentity(text);
    if (!identity) throw std::runtime_error(identity.error().code);
    return std::move(*identity);
}

void MetaTable::putIdentity(const Identity& identity) { put("identity", writeIdentity(identity)); }

SyncMarks MetaTable::marks() {
    const std::string text = get("marks");
    if (text.empty()) return {};
    const auto object = parseJson(text);
    if (!object) throw std::runtime_error("marks: " + object.error().code);
    sync::MessageReader in(*object);
    SyncMarks marks;
    marks.cursor = in.text("cursor");
    marks.head = in.head("head");
    marks.pulled = in.head("pulled");
    marks.generation = in.integer("generation");
    marks.sweepDue = in.flag("sweep_due");
    marks.clockOffsetMs = in.integer("clock_offset_ms");
    marks.lastSuccessMs = in.integer("last_success_ms");
    marks.number = in.integer("number");
    marks.revoked = in.flag("revoked");
    if (object->contains("compared")) {
        marks.compared = in.head("compared");
        marks.cellsCheckedMs = in.integer("cells_checked_ms");
        marks.compareAfterMs = in.integer("compare_after_ms");
    }
    marks.kept = in.integerOrZero("kept");
    if (!in.ok()) throw std::runtime_error("marks: " + in.error().code);
    return marks;
}

void MetaTable::putMarks(const SyncMarks& marks) {
    put("marks", canonical({{"cursor", marks.cursor},
                            {"head", sync::headJson(marks.head)},
                            {"pulled", sync::headJson(marks.pulled)},
                            {"generation", marks.generation},
                            {"sweep_due", marks.sweepDue},
                            {"clock_offset_ms", marks.clockOffsetMs},
                            {"last_success_ms", marks.lastSuccessMs},
                            {"number", marks.number},
                            {"revoked", marks.revoked},
                            {"compared", sync::headJson(marks.compared)},
                            {"cells_checked_ms", marks.cellsCheckedMs},
                            {"compare_after_ms", marks.compareAfterMs},
                            {"kept", marks.kept}}));
}

void MetaTable::bumpFactsVersion() {
    const std::string version = factsVersion();
    put("facts_version", std::to_string((version.empty() ? 0 : std::stoll(version)) + 1));
}

}  // namespace ayumi::store
