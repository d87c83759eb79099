// What people do: saving changes and drafts.
#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/state_columns.h"
#include "mobile/store/tablet_store.h"
#include "shared/sync/day_log.h"

namespace ayumi::store {

std::optional<RecordOnTablet> TabletStore::record(const std::string& id) {
    return m_records->get(id);
}

sync::ChangePtr TabletStore::keptChange(const std::string& id) {
    const auto text = m_changes->text(id);
    return text.empty() ? nullptr : readChangeText(text);
}

std::vector<RecordOnTablet> TabletStore::recordsOfDay(const std::string& participant,
                                                      const std::string& day) {
    std::vector<RecordOnTablet> records;
    for (const auto& id : m_records->ofDay(participant, day)) {
        if (auto record = m_records->get(id)) records.push_back(std::move(*record));
    }
    return records;
}

bool TabletStore::expectsConfirmation(const std::string& participant, const std::string& day) {
    return sync::expectsConfirmation(m_records->shownOf("agreement", participant), day);
}

Result<Touched> TabletStore::add(const sync::Change& change, TimeMs savedAtMs,
                                 const std::optional<DraftKey>& finishes) {
    return add({NewChange{change, finishes}}, savedAtMs);
}

Result<Touched> TabletStore::add(const std::vector<NewChange>& changes, TimeMs savedAtMs) {
    Touched touched;
    auto done = transactOrGiveReserve(
        [&] {
            touched = {};
            for (const NewChange& added : changes) addOne(added, savedAtMs, touched);
        },
        savedAtMs);
    if (!done) return done.error();
    mergeEvicted(touched);
    return touched;
}

void TabletStore::addOne(const NewChange& added, TimeMs savedAtMs, Touched& touched) {
    const sync::Change& change = added.change;
    const auto before = m_records->get(change.record);
    const auto subject =
        before ? sync::subjectOf(before->shown, m_records->valuesOf(before->shown))
               : records::Subject{change.participant, change.people, change.author, {}};
    const records::Kind* kind = m_kinds.find(change.kind);
    m_changes->add(change, change.travelling(), audienceOf(m_kinds, change.kind, subject),
                   savedAtMs, true, kind != nullptr && kind->urgent);
    m_records->refresh(change.record, touched);
    m_marks.number = std::max(m_marks.number, change.number);
    if (added.finishes) m_drafts->drop(*added.finishes);
}

Result<void> TabletStore::putDraft(const Draft& draft) {
    return transactOrGiveReserve([&] { m_drafts->put(draft); }, draft.savedAtMs);
}

std::optional<Draft> TabletStore::draft(const DraftKey& key) { return m_drafts->get(key); }

std::vector<Draft> TabletStore::drafts() { return m_drafts->all(); }

Result<Touched> TabletStore::dropDraft(const DraftKey& key) {
    Touched touched;
    auto done = transact([&] {
        touched = {};
        m_drafts->drop(key);
        forgetWhatMayGo(touched);
        forgetUnreadable(touched);
    });
    if (!done) return done.error();
    return touched;
}

}  // namespace ayumi::store
