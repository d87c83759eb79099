#include "server/services/learnt.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

#include "server/services/held.h"
#include "server/services/scope.h"
#include "server/services/sync_service.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"

namespace ayumi::services {

namespace {

// Of validateSet: a later build's field may take more.
constexpr std::array kOfAField{
    "field_type", "field_too_long", "field_out_of_range",      "field_choice",
    "field_day",  "field_time",     "field_time_past_midnight"};

bool takesNow(const storage::ChangeRow& row, const records::KindTable& kinds) {
    const auto change = sync::restoreChange(row.body, row.signature);
    const records::Kind* kind = change ? kinds.find(change->kind) : nullptr;
    return kind != nullptr && validateSet(*kind, change->set).ok();
}

std::vector<storage::ChangeRow> rowsOf(storage::Reader& reader, const std::string& code,
                                       const std::function<bool(const Json& args)>& known) {
    std::vector<std::string> ids;
    for (const auto& held : reader.heldWith(code)) {
        // Kept beside another: nobody is known to have signed it.
        if (isUuid(held.id) && known(held.args)) ids.push_back(held.id);
    }
    return ids.empty() ? std::vector<storage::ChangeRow>() : reader.changes(ids);
}

}  // namespace

std::vector<std::string> learntOnes(storage::Reader& reader, const records::KindTable& kinds,
                                    const std::string& agency, int knownFormat) {
    auto rows = rowsOf(reader, "newer_format", [&](const Json& args) {
        return std::stoi(textOf(args, "format")) <= knownFormat;
    });
    const auto take = [&](std::vector<storage::ChangeRow> more) {
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    };
    take(rowsOf(reader, "unknown_kind",
                [&](const Json& args) { return kinds.find(textOf(args, "kind")) != nullptr; }));
    for (const char* code : kOfAField) {
        auto wrong = rowsOf(reader, code, [](const Json&) { return true; });
        std::erase_if(wrong, [&](const auto& row) { return !takesNow(row, kinds); });
        take(std::move(wrong));
    }
    if (rows.empty()) return {};
    const auto closed = closedOnes(reader, kinds, agency, rows);
    std::erase_if(rows, [&](const auto& row) { return closed.contains(row.id); });
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return ids;
}

std::size_t SyncService::judgeLearnt() {
    const auto learnt = [&](storage::Reader& reader) {
        return learntOnes(reader, m_env.kinds, m_env.keys.agency, m_env.knownFormat);
    };
    if (learnt(*m_env.store.read(m_env.keys.agency)).empty()) return 0;
    auto writer = m_env.store.write(m_env.keys.agency);
    const auto ids = learnt(*writer);
    if (ids.empty()) return 0;  // another process was first
    LogBook book(*writer, writer->agency().value(), m_env.random);
    const FactsPtr facts = m_facts.at(*writer, book.agency());
    const TimeMs nowMs = m_env.clock.nowMs();
    PushBatch batch(*writer, book, m_env.kinds, facts, nowMs, m_env.knownFormat);
    const auto audiences = batch.judgeLearnt(ids);
    commit(std::move(writer), book,
           toldOf(batch.scopeMoved(), {audiences.begin(), audiences.end()}));
    return ids.size();
}

}  // namespace ayumi::services
