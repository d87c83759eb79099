// Drafts whose writing was asked for and is not answered yet. A page opened meanwhile goes on with
// the newest words, not with what the file still holds. GUI thread.
#pragma once

#include <map>
#include <optional>

#include "mobile/store/tablet_rows.h"

namespace ayumi::viewmodels {

class DraftsUnderWay {
public:
    // std::nullopt: it is to be dropped.
    void asked(const store::DraftKey& key, std::optional<store::Draft> draft);
    void answered(const store::DraftKey& key);  // one of those asked for; written or refused
    bool holds(const store::DraftKey& key) const { return m_drafts.contains(key); }
    // As asked for last. `key`: one that it holds.
    const std::optional<store::Draft>& newest(const store::DraftKey& key) const;
    void clear() { m_drafts.clear(); }

private:
    struct Asked {
        std::optional<store::Draft> draft;
        int unanswered = 0;
    };
    std::map<store::DraftKey, Asked> m_drafts;
};

}  // namespace ayumi::viewmodels
