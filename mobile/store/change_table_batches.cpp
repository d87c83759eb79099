// Which changes go next, and what becomes of them after a reset and after a forgetting.
#include <algorithm>
#include <unordered_set>

#include "mobile/store/change_table.h"
#include "mobile/store/state_columns.h"
#include "shared/base/json_slices.h"
#include "shared/records/facts.h"

namespace ayumi::store {

std::vector<WaitingChange> ChangeTable::batch(std::size_t maxChanges, std::size_t maxBytes,
                                              const std::vector<WaitingChange>& except) {
    std::vector<WaitingChange> changes;
    if (m_waiting == m_aside) return changes;
    std::unordered_set<std::string> skipped;
    for (const auto& one : except) skipped.insert(one.change);
    auto& statement = m_database.prepared(
        "SELECT seq, change, record, text, saved_at FROM changes INDEXED BY changes_waiting"
        " WHERE verdict IS NULL AND aside = 0 AND text IS NOT NULL ORDER BY seq");
    changes.reserve(std::min(maxChanges, m_waiting));
    std::size_t bytes = 0;
    while (changes.size() < maxChanges && statement.executeStep()) {
        if (!skipped.empty() && skipped.contains(statement.getColumn(1).getString())) continue;
        WaitingChange change{statement.getColumn(0).getInt64(),
                             statement.getColumn(1).getString(),
                             statement.getColumn(2).getString(),
                             statement.getColumn(3).getString(),
                             false,
                             statement.getColumn(4).getInt64()};
        bytes += change.text.size() + 1;
        if (bytes > maxBytes && !changes.empty()) break;
        changes.push_back(std::move(change));
    }
    statement.reset();
    return changes;
}

std::vector<WaitingChange> ChangeTable::aside(std::size_t maxChanges) {
    std::vector<WaitingChange> changes;
    if (m_aside == 0) return changes;
    auto& statement = m_database.prepared(
        "SELECT seq, change, record, text, sealed, saved_at FROM changes"
        " INDEXED BY changes_waiting"
        " WHERE verdict IS NULL AND (aside OR text IS NULL) ORDER BY seq");
    while (changes.size() < maxChanges && statement.executeStep()) {
        WaitingChange change{statement.getColumn(0).getInt64(),
                             statement.getColumn(1).getString(),
                             statement.getColumn(2).getString(),
                             statement.getColumn(3).getString(),
                             true,
                             statement.getColumn(5).getInt64()};
        if (change.text.empty()) {
            change.text = canonical({{"sealed", toBase64Url(statement.getColumn(4).getString())}});
        }
        changes.push_back(std::move(change));
    }
    statement.reset();
    return changes;
}

void ChangeTable::setAside(const std::string& change) {
    auto& statement = m_database.prepared(
        "UPDATE changes SET aside = 1 WHERE change = ? AND verdict IS NULL AND aside = 0");
    statement.bindNoCopy(1, change);
    m_aside += static_cast<std::size_t>(statement.exec());
}

void ChangeTable::offerAgain() {
    m_database.execute(
        "UPDATE changes SET verdict = NULL, code = NULL, args = NULL, answered_at = NULL,"
        " answered_head = NULL, told_at = NULL, settled = 0"
        " WHERE verdict IS NOT NULL");
    load();
}

namespace {

std::string kindIn(std::string_view text) {
    std::string kind;
    forEachMember(text, [&](std::string_view key, std::string_view value) {
        if (key == "kind") kind = stringOf(value).value_or("");
    });
    return kind;
}

}  // namespace

void ChangeTable::putFactsFirst(const std::string& audience) {
    std::vector<std::string> ids;
    auto& waiting = m_database.prepared(
        "SELECT change, text FROM changes INDEXED BY changes_waiting"
        " WHERE verdict IS NULL AND text IS NOT NULL AND ?1 IN ('', audience)");
    waiting.bindNoCopy(1, audience);
    while (waiting.executeStep()) {
        const auto kind = kindIn(waiting.getColumn(1).getString());
        if (records::Facts::concerns(kind)) ids.push_back(waiting.getColumn(0).getString());
    }
    std::sort(ids.begin(), ids.end());  // UUIDv7: by time
    auto& least = m_database.prepared("SELECT min(seq) FROM changes");
    least.executeStep();
    std::int64_t seq = std::min<std::int64_t>(least.getColumn(0).getInt64(), 0) -
                       static_cast<std::int64_t>(ids.size());
    least.reset();
    for (const auto& id : ids) {
        auto& move = m_database.prepared("UPDATE changes SET seq = ? WHERE change = ?");
        move.bind(1, seq++);
        move.bindNoCopy(2, id);
        move.exec();
    }
}

void ChangeTable::seal(const std::string& audience, const std::set<std::string>& staying,
                       const Bytes& sealingKey, const std::string& kind) {
    Texts texts;
    auto& statement = m_database.prepared(
        "SELECT seq, audience, text FROM changes WHERE verdict IS NOT NULL AND text IS NOT NULL"
        " AND instr(audience, ?) > 0");
    statement.bindNoCopy(1, audience);
    while (statement.executeStep()) {
        const std::string audiences = statement.getColumn(1).getString();
        if (!audienceHas(audiences, audience) || anyAudienceIn(staying, audiences)) continue;
        std::string text = statement.getColumn(2).getString();
        if (!kind.empty() && kindIn(text) != kind) continue;
        texts.emplace_back(statement.getColumn(0).getInt64(), std::move(text));
    }
    putInBoxes(texts, sealingKey);
}

void ChangeTable::sealOthers(const std::set<std::string>& staying, std::int64_t from,
                             const Bytes& sealingKey) {
    putInBoxes(others(staying, from), sealingKey);
}

bool ChangeTable::hasOthers(const std::set<std::string>& staying, std::int64_t from) {
    return !others(staying, from).empty();
}

ChangeTable::Texts ChangeTable::others(const std::set<std::string>& staying, std::int64_t from) {
    Texts texts;
    auto& statement = m_database.prepared(
        "SELECT seq, audience, text FROM changes"
        " WHERE verdict IS NOT NULL AND text IS NOT NULL AND seq >= ?"
        " AND NOT EXISTS (SELECT 1 FROM records"
        "  WHERE records.record = changes.record AND records.state <> '')");
    statement.bind(1, from);
    while (statement.executeStep()) {
        if (anyAudienceIn(staying, statement.getColumn(1).getString())) continue;
        texts.emplace_back(statement.getColumn(0).getInt64(), statement.getColumn(2).getString());
    }
    return texts;
}

void ChangeTable::putInBoxes(const Texts& texts, const Bytes& sealingKey) {
    for (const auto& [seq, text] : texts) {
        const Bytes box = ayumi::seal(sealingKey, text);
        auto& update =
            m_database.prepared("UPDATE changes SET text = NULL, sealed = ? WHERE seq = ?");
        update.bindNoCopy(1, box.data(), static_cast<int>(box.size()));
        update.bind(2, seq);
        update.exec();
    }
}

}  // namespace ayumi::store
