#include "mobile/viewmodels/record_history.h"

#include <algorithm>

namespace ayumi::viewmodels {

void RecordHistories::ask(const store::RecordView& view) {
    // What waits here is not in the server's history yet; its answer changes the record once more.
    if (view.pending) return;
    const TimeMs success = m_tablet.syncStatus().lastSuccessMs;
    const auto asked = m_asked.find(view.record);
    if (asked != m_asked.end() && asked->second.state == view.onScreen &&
        asked->second.failedAfter.value_or(success) == success) {
        return;
    }
    m_asked[view.record] = {view.onScreen};
    m_tablet.history(view.record, &m_page, [this, success, record = view.record](auto history) {
        if (!history) m_asked[record].failedAfter = success;
        if (history && m_tablet.readable()) take(record, *history);
    });
}

void RecordHistories::take(const std::string& record, const sync::HistoryResponse& history) {
    PastChanges changes;
    for (const auto& entry : history.entries) {
        auto change = sync::readChange(entry.change);
        if (!change || entry.verdict.standing() == sync::VerdictKind::Quarantined) continue;
        changes.push_back(
            {std::make_shared<const sync::Change>(std::move(*change)), entry.cappedMs});
    }
    m_changes[record] = std::move(changes);
    m_told();
}

const PastChanges& RecordHistories::of(const std::string& record) const {
    static const PastChanges kNone;
    const auto found = m_changes.find(record);
    return found == m_changes.end() ? kNone : found->second;
}

store::ValueView pastValue(const sync::PastChange& past, const std::string& field) {
    store::ValueView view;
    const auto set = past.change->set.find(field);
    if (set != past.change->set.end()) view.value = set->second;
    view.change = past.change->id;
    view.author = past.change->author;
    view.handedBy = past.change->handedBy;
    view.device = past.change->device;
    view.atMs = past.atMs;
    view.reason = past.change->reason;
    view.proxy = past.change->proxy.has_value();
    view.proxyConfirmed = past.change->proxy && past.change->proxy->confirmed;
    return view;
}

bool stillStands(const store::RecordView& view, const std::string& field,
                 const std::string& change) {
    const auto standing = view.onScreen.find(field);
    return standing != view.onScreen.end() &&
           std::ranges::find(standing->second, change) != standing->second.end();
}

}  // namespace ayumi::viewmodels
