#include "server/services/verification.h"

#include "server/services/log_walk.h"
#include "server/services/record_rows.h"
#include "server/storage/row_readers.h"

namespace ayumi::services {

namespace {

constexpr std::size_t kLogPage = 500;
constexpr std::size_t kRecordPage = 200;

// Nullopt if the changes cannot be read or are of no kind of this build.
std::optional<storage::RecordRow> madeAnew(
    const std::vector<AppliedChange>& applied,
    const std::map<std::string, storage::ChangeRow>& changes, const records::KindTable& kinds,
    const LogWalk& walk) {
    sync::RecordState state;
    for (const auto& one : applied) {
        const auto stored = changes.find(one.id);
        if (stored == changes.end()) return std::nullopt;
        auto change = sync::restoreChange(stored->second.body, stored->second.signature);
        if (!change || kinds.find(change->kind) == nullptr) return std::nullopt;
        const auto shared = std::make_shared<const sync::Change>(std::move(*change));
        if (state.record.empty()) state = sync::emptyState(*shared);
        sync::fold(state, shared, cappedMsOf(*shared, stored->second));
        state.number = one.number;
    }
    return rowOf(state, kinds, *walk.factsAt(state.number));
}

bool same(const storage::RecordRow& a, const storage::RecordRow& b) {
    return std::tie(a.record, a.kind, a.participant, a.day, a.about, a.number, a.state,
                    a.audiences) == std::tie(b.record, b.kind, b.participant, b.day, b.about,
                                             b.number, b.state, b.audiences) &&
           Json::parse(storage::shownText(a.values)) == b.values;
}

void checkRecords(storage::Reader& reader, const records::KindTable& kinds, LogWalk& walk) {
    auto& result = walk.result();
    std::string after;
    for (auto rows = reader.recordsAfter(after, kRecordPage); !rows.empty();
         rows = reader.recordsAfter(after, kRecordPage)) {
        after = rows.back().record;
        std::vector<std::string> ids;
        for (const auto& row : rows) {
            for (const auto& one : walk.appliedTo(row.record)) ids.push_back(one.id);
        }
        std::map<std::string, storage::ChangeRow> changes;
        for (auto& change : reader.changes(ids)) changes.emplace(change.id, std::move(change));
        for (const auto& row : rows) {
            const auto applied = walk.takeAppliedTo(row.record);
            const auto wanted =
                applied.empty() ? std::nullopt : madeAnew(applied, changes, kinds, walk);
            if (wanted && same(*wanted, row)) {
                ++result.records;
            } else {
                walk.problem("state_altered", row.number, {{"record", row.record}});
            }
        }
    }
    for (const auto& [record, applied] : walk.applied()) {
        walk.problem("record_missing", applied.back().number, {{"record", record}});
    }
}

}  // namespace

Verification verifyLog(storage::Reader& reader, const records::KindTable& kinds,
                       std::string_view registrationKey) {
    LogWalk walk(reader, kinds, registrationKey);
    std::int64_t after = 0;
    for (auto rows = reader.log(after, kLogPage); !rows.empty();
         rows = reader.log(after, kLogPage)) {
        walk.page(rows);
        after = rows.back().number;
    }
    walk.finish();
    checkRecords(reader, kinds, walk);
    return std::move(walk.result());
}

}  // namespace ayumi::services
