#include "server/services/compare.h"

#include <algorithm>
#include <set>

#include "server/services/limits.h"
#include "server/services/scope.h"

namespace ayumi::services {

namespace {

Json valuesOf(const storage::CellRow& row) {
    if (row.stateValue.empty()) return Json::object();
    return {{std::string(records::kStateField), row.stateValue}};
}

std::vector<storage::ScopeRow> standingOf(const std::vector<storage::ScopeRow>& scope) {
    std::vector<storage::ScopeRow> standing;
    for (const auto& row : scope) {
        if (!row.left) standing.push_back(row);
    }
    return standing;
}

const storage::ScopeRow* rowOf(const std::vector<storage::ScopeRow>& standing,
                               const std::string& audience) {
    for (const auto& row : standing) {
        if (row.audience == audience) return &row;
    }
    return nullptr;
}

}  // namespace

void Comparison::fold(Audience& audience, const std::string& readers,
                      const std::vector<storage::CellRow>& rows) const {
    for (const auto& row : rows) {
        if (!row.home.empty()) {
            audience.months[row.month].shared.push_back(row);
            continue;
        }
        if (!mayRead(m_kinds, row.kind, readers, valuesOf(row))) continue;
        auto& month = audience.months[row.month];
        sync::toggle(month.hash, row.hash);
        month.newest = std::max(month.newest, row.number);
    }
    sync::MonthHashes hashes;
    audience.shares = false;
    for (const auto& [name, month] : audience.months) {
        if (!month.hash.empty()) hashes[name] = month.hash;
        audience.shares = audience.shares || !month.shared.empty();
    }
    audience.hash = hashes.empty() ? Bytes() : sync::audienceHash(hashes);
}

// What is kept, whether it is still right or only a start; null if nothing is.
Comparison::AudiencePtr Comparison::kept(const storage::ScopeRow& row, std::int64_t newest,
                                         TimeMs nowMs) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_kept.find({row.audience, row.readers});
    if (found == m_kept.end() || found->second->newest > newest) return nullptr;
    const TimeMs age = nowMs - found->second->madeAtMs;
    return age < 0 || age > kKeptMs ? nullptr : found->second;
}

Comparison::AudiencePtr Comparison::current(storage::Reader& reader, const storage::ScopeRow& row,
                                            std::int64_t newest, TimeMs nowMs, bool anew) {
    const auto before = anew ? nullptr : kept(row, newest, nowMs);
    if (before && before->newest == newest) return before;
    auto made = before ? std::make_shared<Audience>(*before) : std::make_shared<Audience>();
    if (before) {
        std::vector<storage::CellRow> rows;
        for (const auto& month : reader.monthsSince(row.audience, before->newest)) {
            made->months.erase(month);
            auto more = reader.cellRows(row.audience, month, {}, SIZE_MAX >> 1);
            rows.insert(rows.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
        }
        fold(*made, row.readers, rows);
    } else {
        made->madeAtMs = nowMs;
        fold(*made, row.readers, reader.cellRows(row.audience));
    }
    made->newest = newest;
    const std::lock_guard lock(m_mutex);
    if (m_kept.size() >= kMostKeptAudiences) m_kept.clear();
    m_kept[{row.audience, row.readers}] = made;
    return made;
}

std::map<std::string, Comparison::AudiencePtr> Comparison::audiencesOf(
    storage::Reader& reader, const std::vector<storage::ScopeRow>& standing, TimeMs nowMs) {
    std::vector<std::string> names;
    for (const auto& row : standing) names.push_back(row.audience);
    const auto newest = reader.newestOf(names);
    std::map<std::string, AudiencePtr> audiences;
    for (std::size_t i = 0; i < standing.size(); ++i) {
        if (newest[i] == 0) continue;
        audiences[standing[i].audience] = current(reader, standing[i], newest[i], nowMs, false);
    }
    return audiences;
}

// Records of several audiences count once, in the cell of the first; they are read through any.
Comparison::Cells Comparison::sharedCells(const std::map<std::string, AudiencePtr>& audiences,
                                          const std::vector<storage::ScopeRow>& standing) const {
    struct Shared {
        const storage::CellRow* row;
        std::string readers;
        std::int64_t since;
    };
    std::map<std::string, Shared> byRecord;
    for (const auto& scope : standing) {
        const auto found = audiences.find(scope.audience);
        if (found == audiences.end() || !found->second->shares) continue;
        for (const auto& [name, month] : found->second->months) {
            for (const auto& row : month.shared) {
                auto [at, fresh] = byRecord.try_emplace(row.record, Shared{&row, "", scope.since});
                at->second.readers += (fresh ? "" : ",") + scope.readers;
                at->second.since = std::min(at->second.since, scope.since);
            }
        }
    }
    Cells cells;
    for (const auto& [record, one] : byRecord) {
        if (!mayRead(m_kinds, one.row->kind, one.readers, valuesOf(*one.row))) continue;
        auto& cell = cells[one.row->home][one.row->month];
        sync::toggle(cell.hash, one.row->hash);
        cell.place = std::max({cell.place, one.row->number, one.since});
    }
    return cells;
}

// The cells of one audience, with what is shared put in.
std::map<std::string, Comparison::CellState> Comparison::cellsOf(const Audience* audience,
                                                                 const Cells& shared,
                                                                 const std::string& name,
                                                                 std::int64_t since) {
    std::map<std::string, CellState> cells;
    if (audience != nullptr) {
        for (const auto& [month, state] : audience->months) {
            if (state.hash.empty()) continue;
            cells[month] = {state.hash, std::max(state.newest, since)};
        }
    }
    if (const auto found = shared.find(name); found != shared.end()) {
        for (const auto& [month, state] : found->second) {
            auto& cell = cells[month];
            sync::toggle(cell.hash, state.hash);
            cell.place = std::max(cell.place, state.place);
        }
    }
    return cells;
}

std::map<std::string, Bytes> Comparison::hashes(const std::map<std::string, AudiencePtr>& audiences,
                                                const Cells& shared) const {
    std::map<std::string, Bytes> result;
    for (const auto& [name, audience] : audiences) {
        if (!audience->hash.empty()) result[name] = audience->hash;
    }
    for (const auto& [name, months] : shared) {
        const auto own = audiences.find(name);
        sync::MonthHashes hashes;
        for (const auto& [month, cell] :
             cellsOf(own == audiences.end() ? nullptr : own->second.get(), shared, name, 0)) {
            hashes[month] = cell.hash;
        }
        result[name] = sync::audienceHash(hashes);
    }
    return result;
}

Bytes Comparison::scopeHash(storage::Reader& reader, const std::vector<storage::ScopeRow>& scope,
                            TimeMs nowMs) {
    const auto standing = standingOf(scope);
    const auto audiences = audiencesOf(reader, standing, nowMs);
    return sync::scopeHash(hashes(audiences, sharedCells(audiences, standing)));
}

sync::CompareResponse Comparison::compare(storage::Reader& reader,
                                          const std::vector<storage::ScopeRow>& scope,
                                          const sync::CompareRequest& request, TimeMs nowMs) {
    const auto standing = standingOf(scope);
    auto audiences = audiencesOf(reader, standing, nowMs);
    const auto differing = [&] {
        std::set<std::string> names;
        const auto here = hashes(audiences, sharedCells(audiences, standing));
        for (const auto& [name, hash] : here) {
            const auto said = request.audiences.find(name);
            const bool same =
                said != request.audiences.end() && said->second == sync::shortHash(hash);
            if (!same) names.insert(name);
        }
        for (const auto& [name, hash] : request.audiences) {
            if (!here.contains(name)) names.insert(name);
        }
        return names;
    };
    for (const auto& name : differing()) {  // what was kept is not believed here
        const auto* row = rowOf(standing, name);
        const auto found = audiences.find(name);
        if (row == nullptr || found == audiences.end()) continue;
        found->second = current(reader, *row, found->second->newest, nowMs, true);
    }
    const auto shared = sharedCells(audiences, standing);
    sync::CompareResponse response;
    for (const auto& name : differing()) {
        if (response.cells.size() >= kMostListedCells) {
            response.more = true;
            break;
        }
        response.differs.push_back(name);
        const auto* row = rowOf(standing, name);
        const auto found = audiences.find(name);
        const Audience* audience = found == audiences.end() ? nullptr : found->second.get();
        for (const auto& [month, cell] :
             cellsOf(audience, shared, name, row == nullptr ? 0 : row->since)) {
            response.cells.push_back({{name, month}, sync::shortHash(cell.hash), cell.place});
        }
    }
    return response;
}

sync::CellResponse Comparison::cell(storage::Reader& reader,
                                    const std::vector<storage::ScopeRow>& scope,
                                    const sync::CellName& name, const std::string& after,
                                    std::size_t limit, TimeMs nowMs) {
    const auto standing = standingOf(scope);
    std::set<std::string> found;
    sync::CellResponse response;
    if (rowOf(standing, name.audience) != nullptr) {
        auto rows = reader.cellRows(name.audience, name.month, after, limit + 1);
        response.more = rows.size() > limit;
        if (response.more) rows.pop_back();
        for (const auto& row : rows) {
            if (row.home.empty() || row.home == name.audience) found.insert(row.record);
        }
        if (!rows.empty()) response.cursor = rows.back().record;
    }
    // What is shared with others may be in scope through them alone.
    for (const auto& [audience, kept] : audiencesOf(reader, standing, nowMs)) {
        const auto month = kept->months.find(name.month);
        if (!kept->shares || month == kept->months.end()) continue;
        for (const auto& row : month->second.shared) {
            const bool later = response.more && row.record > response.cursor;
            if (row.home == name.audience && row.record > after && !later) {
                found.insert(row.record);
            }
        }
    }
    std::map<std::string, storage::RecordRow> rows;
    for (auto& row : reader.records({found.begin(), found.end()})) {
        rows.emplace(row.record, std::move(row));
    }
    std::size_t bytes = 0;
    std::string last;
    for (const auto& [record, row] : rows) {
        const auto readers = readersThrough(standing, row.audiences);
        if (mayRead(m_kinds, row.kind, readers, row.values)) {
            bytes += row.state.size();
            if (bytes > kPageBytes && !response.states.empty()) {
                response.more = true;
                response.cursor = last;
                break;
            }
            response.states.push_back(row.state);
        }
        last = record;
    }
    return response;
}

}  // namespace ayumi::services
