#include "mobile/viewmodels/drafts_under_way.h"

#include <utility>

namespace ayumi::viewmodels {

void DraftsUnderWay::asked(const store::DraftKey& key, std::optional<store::Draft> draft) {
    Asked& one = m_drafts[key];
    one.draft = std::move(draft);
    ++one.unanswered;
}

void DraftsUnderWay::answered(const store::DraftKey& key) {
    const auto found = m_drafts.find(key);
    if (found != m_drafts.end() && --found->second.unanswered == 0) m_drafts.erase(found);
}

const std::optional<store::Draft>& DraftsUnderWay::newest(const store::DraftKey& key) const {
    return m_drafts.at(key).draft;
}

}  // namespace ayumi::viewmodels
