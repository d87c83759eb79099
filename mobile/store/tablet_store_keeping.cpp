// How long what was answered stays here (docs/sync.md "How long a tablet keeps a change").
#include "mobile/store/change_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/tablet_store.h"

namespace ayumi::store {

namespace {

constexpr TimeMs kDayMs = 86'400'000;
constexpr TimeMs kKeptAtLeastMs = 90 * kDayMs;
constexpr std::size_t kDroppedAtOnce = 500;

}  // namespace

// The times are the server's alone, as its answers told them: whatever this tablet's clock says,
// and however often it was wrong meanwhile.
Result<std::size_t> TabletStore::dropKept(TimeMs serverMs) {
    const Looked now{m_marks.kept, serverMs / kDayMs};
    if (m_marks.kept == 0 || now == m_lookedForKept) return std::size_t{0};
    const auto due = m_changes->kept(m_marks.kept, serverMs - kKeptAtLeastMs, kDroppedAtOnce);
    if (!due.empty()) {
        auto done = transact([&] {
            for (const auto& one : due) {
                m_records->writeOut(one.record, one.change, one.text);
                m_changes->drop(one.change);
            }
        });
        if (!done) return done.error();
    }
    if (due.size() < kDroppedAtOnce) m_lookedForKept = now;
    return due.size();
}

}  // namespace ayumi::store
