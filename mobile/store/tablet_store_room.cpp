// When space runs out: the reserve, and synced history that goes before anything unsent would.
#include "mobile/store/cell_table.h"
#include "mobile/store/change_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/reserve.h"
#include "mobile/store/tablet_store.h"
#include "shared/base/time_text.h"

namespace ayumi::store {

namespace {

constexpr int kMostEvictions = 8;  // for one transaction; each is of one month

bool isFull(const Result<void>& done) { return !done && done.error().code == "disk_full"; }

}  // namespace

// Pages that the database holds free are used again; the file itself does not shrink.
Result<void> TabletStore::transactMakingRoom(const std::function<void()>& work, TimeMs nowMs) {
    auto done = transact(work);
    for (int i = 0; isFull(done) && i < kMostEvictions; ++i) {
        const auto evicted = evict(nowMs);
        if (!evicted || *evicted == 0) break;
        writeBackLog();
        done = transact(work);
    }
    return done;
}

Result<Touched> TabletStore::touchMakingRoom(const std::function<void(Touched&)>& work,
                                             TimeMs nowMs) {
    Touched touched;
    auto done = transactMakingRoom(
        [&] {
            touched = {};
            work(touched);
        },
        nowMs);
    if (!done) return done.error();
    mergeEvicted(touched);
    return touched;
}

// What a person saved gets in while the reserve lasts, and then as long as anything may go for it.
// The log is written back at once then, so that it is used again instead of eating the reserve.
Result<void> TabletStore::transactOrGiveReserve(const std::function<void()>& work, TimeMs nowMs) {
    auto done = transact(work);
    if (isFull(done)) {
        m_reserve->giveUp();
        writeBackLog();
        done = transactMakingRoom(work, nowMs);
    }
    if (done && spaceLow()) writeBackLog();
    return done;
}

Result<void> TabletStore::setEviction(const Eviction& rules) {
    m_eviction = rules;
    if (rules.mostPages <= 0) return {};
    try {
        m_database->configure("PRAGMA max_page_count = " + std::to_string(rules.mostPages));
    } catch (const SQLite::Exception& failure) {
        return sqlite::errorOf(failure);
    }
    return {};
}

Result<std::size_t> TabletStore::evict(TimeMs nowMs) {
    if (m_cellsDue) return std::size_t{0};  // without its hash a record could not be missed
    const std::string before = addDays(dayOf(nowMs), -m_eviction.keepDays);
    std::size_t count = 0;
    Touched touched;
    auto done = transact([&] {
        touched = {};
        count = 0;
        for (const auto& record : m_records->evictable(before, m_eviction.atOnce)) {
            if (m_records->evict(record, touched)) ++count;
        }
    });
    if (!done) return done.error();
    m_evicted.merge(touched);
    return count;
}

void TabletStore::mergeEvicted(Touched& touched) { touched.merge(std::exchange(m_evicted, {})); }

bool TabletStore::atOffice(const std::string& participant, const std::string& day) {
    return isAtOffice(*m_database, {records::participantAudience(participant), sync::monthOf(day)});
}

std::size_t TabletStore::evictedCount() const { return m_cells->evictedCount(); }

}  // namespace ayumi::store
