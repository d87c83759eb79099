// From what a person confirmed to the change that says it (sync.md "The change", fold 2 and 4).
#pragma once

#include <optional>
#include <set>
#include <string>

#include "mobile/store/tablet_store.h"
#include "mobile/sync/requests.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/sync/change.h"

namespace ayumi::tablet {

struct Maker {
    const std::string& person;  // who is unlocked
    const std::string& key;
    TimeMs nowMs = 0;  // corrected
    std::int64_t clockOffsetMs = 0;
    // Participants with whom this stroke gave them an assignment. A `person` of somebody whom the
    // tablet does not know is new only then: one that was forgotten behind an open page is not.
    std::set<std::string> entered = {};
};

// Everything but the id and the signature. Checks fields and rights before anything is made; the
// codes are those of Engine::save.
Result<sync::ChangeContent> makeContent(const SaveRequest& request, store::TabletStore& store,
                                        const Maker& maker, Random& random);

// The sign_off that says a decision. Codes: "day_changed" (it is not what stood on the screen any
// more: look again), "day_unreadable", "day_open", "day_contested", "own_log", "comment_missing".
// `withValues`: whether the values as signed travel with it; without them only ids and digest do.
Result<SaveRequest> makeDecision(const SignRequest& request, store::TabletStore& store,
                                 const Maker& maker, bool withValues);

}  // namespace ayumi::tablet
