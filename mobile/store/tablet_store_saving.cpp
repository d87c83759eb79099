// What people do: saving changes and drafts.
#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/tablet_store.h"

namespace ayumi::store {

std::optional<RecordOnTablet> TabletStore::record(const std::string& id) {
    return m_records->get(id);
}

Result<Touched> TabletStore::add(const sync::Change& change, TimeMs savedAtMs,
                                 const std::optional<DraftKey>& finishes) {
    const std::string text = change.travelling();
    Touched touched;
    auto done = transactOrGiveReserve([&] {
        touched = {};
        const auto before = m_records->get(change.record);
        const auto subject =
            before ? sync::subjectOf(before->shown, m_records->valuesOf(before->shown))
                   : records::Subject{change.participant, change.people, change.author, {}};
        m_changes->add(change, text, audienceOf(m_kinds, change.kind, subject), savedAtMs, true);
        m_records->refresh(change.record, touched);
        m_marks.number = std::max(m_marks.number, change.number);
        if (finishes) m_drafts->drop(*finishes);
    });
    if (!done) return done.error();
    return touched;
}

Result<void> TabletStore::putDraft(const Draft& draft) {
    return transactOrGiveReserve([&] { m_drafts->put(draft); });
}

std::optional<Draft> TabletStore::draft(const DraftKey& key) { return m_drafts->get(key); }

std::vector<Draft> TabletStore::drafts() { return m_drafts->all(); }

Result<Touched> TabletStore::dropDraft(const DraftKey& key) {
    Touched touched;
    auto done = transact([&] {
        m_drafts->drop(key);
        forgetWhatMayGo(touched);
    });
    if (!done) return done.error();
    return touched;
}

}  // namespace ayumi::store
