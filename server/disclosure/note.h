// What the log says of a disclosure, so that it can be shown later who was given what and when. It
// names nobody: the person is an id.
#pragma once

#include <string>

#include "server/storage/store.h"
#include "shared/base/random.h"
#include "shared/sync/change.h"

namespace ayumi::disclosure {

struct Note {
    std::string participant;
    std::string askedBy;
    std::string reason;
    sync::Head head;  // up to which entry of the log it was told
    TimeMs madeAtMs = 0;
    std::size_t records = 0;
    bool sharedWords = false;
};

// Commits; durable when it returns.
void noteDisclosure(storage::Store& store, const std::string& agency, const Note& note,
                    Random& random);

}  // namespace ayumi::disclosure
