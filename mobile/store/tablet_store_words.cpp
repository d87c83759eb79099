// The index of words: made anew after an upgrade, and when it is damaged, which must keep nobody
// from saving.
#include "mobile/store/meta_table.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/word_table.h"

namespace ayumi::store {

bool TabletStore::wordsDue() const { return m_words->due(); }

Result<void> TabletStore::learnWords() {
    if (!m_words->outdated()) return {};
    return transact([this] { m_words->begin(); });
}

Result<void> TabletStore::indexWords(std::size_t most) {
    if (!wordsDue()) return {};
    return transact([&] { m_words->step(most); });
}

Result<void> TabletStore::mendWords() {
    return transact([this] { m_words->check(); });
}

// Work is done again from the beginning, as after making room.
Result<void> TabletStore::transact(const std::function<void()>& work) {
    auto done = transactOnce(work);
    if (done || done.error().code != "index_damaged") return done;
    if (auto emptied = transactOnce([this] { m_words->begin(); }); !emptied) return emptied;
    return transactOnce(work);
}

}  // namespace ayumi::store
