// Pages of what is new to a device.
#include <algorithm>
#include <unordered_set>

#include "server/storage/place_merge.h"
#include "server/storage/queries.h"
#include "server/storage/row_readers.h"

namespace ayumi::storage {

namespace {

// What a page needs of a record.
struct Taken {
    std::string kind;
    std::string state;
    std::vector<std::string> audiences;
    std::int64_t number = 0;
};
using TakenById = std::unordered_map<std::string, Taken>;

TakenById take(Session& session, const std::string& agency, const std::vector<std::string>& ids) {
    TakenById taken;
    session.select(
        "SELECT record, kind, audiences, number, state FROM records"
        " WHERE agency = $1 AND record = ANY($2)",
        {agency, &ids}, [&](Row& row) {
            auto& one = taken[row.text()];
            one.kind = row.text();
            one.audiences = splitAudiences(row.text());
            one.number = row.number();
            one.state = row.text();
        });
    return taken;
}

std::string joinReaders(const std::vector<const ScopeRow*>& scopes) {
    std::vector<std::string_view> readers;
    for (const auto* scope : scopes) {
        std::string_view rest = scope->readers;
        while (!rest.empty()) {
            const auto end = rest.find(',');
            readers.push_back(rest.substr(0, end));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
    }
    std::sort(readers.begin(), readers.end());
    readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
    std::string joined;
    for (const auto reader : readers) {
        if (!joined.empty()) joined += ',';
        joined += reader;
    }
    return joined;
}

// Empty if the record belongs to an earlier place: it reached the device through another audience.
std::optional<PlaceRow> rowAt(const PlaceMerge::Item& item, const Taken& taken,
                              const std::unordered_map<std::string_view, const ScopeRow*>& scopes) {
    std::vector<const ScopeRow*> through;
    for (const auto& audience : taken.audiences) {
        const auto found = scopes.find(audience);
        if (found == scopes.end()) continue;
        if (std::max(taken.number, found->second->since) < item.place) return std::nullopt;
        through.push_back(found->second);
    }
    return PlaceRow{item.place, item.record, taken.kind,
                    through.size() == 1 ? through.front()->readers : joinReaders(through),
                    taken.state};
}

// Up to `wanted` rows: a page and one more, which tells whether more follow.
std::vector<PlaceRow> collect(Session& session, const std::string& agency, PlaceMerge& merge,
                              const std::vector<ScopeRow>& standing, std::size_t wanted) {
    std::unordered_map<std::string_view, const ScopeRow*> scopes;
    for (const auto& scope : standing) scopes[scope.audience] = &scope;
    std::vector<PlaceRow> rows;
    std::unordered_set<std::string> seen;
    while (rows.size() < wanted) {
        std::vector<PlaceMerge::Item> items;
        std::vector<std::string> ids;
        while (rows.size() + items.size() < wanted) {
            auto item = merge.next();
            if (!item) break;
            if (!seen.insert(item->record).second) continue;
            ids.push_back(item->record);
            items.push_back(std::move(*item));
        }
        if (items.empty()) break;
        const auto taken = take(session, agency, ids);
        for (const auto& item : items) {
            if (auto row = rowAt(item, taken.at(item.record), scopes)) {
                rows.push_back(std::move(*row));
            }
        }
    }
    return rows;
}

}  // namespace

Page Queries::page(const std::string& device, const Cursor& after, std::size_t limit) {
    Page page;
    const auto known = agency();
    // No place is beyond the newest log entry: a device that has it all costs one row.
    const bool atEnd = known && (after.place > known->number ||
                                 (after.place == known->number && after.record == "~"));
    if (!known || atEnd || limit == 0) return page;

    auto standing = scope(device);
    std::erase_if(standing, [](const ScopeRow& row) { return row.left.has_value(); });
    PlaceMerge merge(*m_session, m_agency, standing, after, limit + 1);
    page.rows = collect(*m_session, m_agency, merge, standing, limit + 1);
    page.more = page.rows.size() > limit;
    const std::string countKey = m_agency + '/' + device;
    if (!page.more) {
        m_counts.forget(countKey);
        return page;
    }
    page.rows.pop_back();
    const Cursor end{page.rows.back().place, page.rows.back().record};
    const auto before = m_counts.after(countKey, after);
    const auto pageSize = static_cast<std::int64_t>(page.rows.size());
    page.remaining = before && *before > pageSize ? *before - pageSize : merge.countFrom(end);
    m_counts.note(countKey, end, page.remaining);
    return page;
}

}  // namespace ayumi::storage
