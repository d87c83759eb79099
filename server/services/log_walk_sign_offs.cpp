// Whether what was signed still is what was signed: digest, covers and words of every applied
// decision against the bytes that lie there now.
#include <algorithm>

#include "server/services/log_walk.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

StoredChanges LogWalk::appliedAmong(const std::set<std::string>& ids,
                                    std::vector<storage::ChangeRow>& rows) const {
    rows = m_reader.changes({ids.begin(), ids.end()});
    StoredChanges found;
    for (auto& row : rows) {
        const auto& applied = appliedTo(row.record);
        const bool stands = std::any_of(applied.begin(), applied.end(),
                                        [&](const AppliedChange& one) { return one.id == row.id; });
        row.verdict = nameOf(stands ? sync::VerdictKind::Applied : sync::VerdictKind::Quarantined);
        found.emplace(row.id, &row);
    }
    return found;
}

void LogWalk::checkSignOffs() {
    for (const auto& one : m_signOffs) {
        const auto stored = m_reader.changes({one.id});
        if (stored.empty()) continue;  // named already
        const auto decision = sync::restoreChange(stored[0].body, stored[0].signature);
        if (!decision) continue;
        std::vector<storage::ChangeRow> rows;
        bool whole = true;  // what was erased cannot be shown to be what was signed
        const auto why = whySignOffHeld(*decision, m_kinds, [&](const std::set<std::string>& ids) {
            whole = whole && std::none_of(ids.begin(), ids.end(),
                                          [&](const auto& id) { return m_erased.contains(id); });
            return appliedAmong(ids, rows);
        });
        if (why && whole) problem("sign_off_broken", one.number, {{"why", why->code}});
    }
}

}  // namespace ayumi::services
