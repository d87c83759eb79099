// What waits for a person to settle it, as cards: records that say two things, changes set aside.
#pragma once

#include <vector>

#include "mobile/store/tablet_views.h"
#include "mobile/viewmodels/care.h"
#include "mobile/viewmodels/site_names.h"

namespace ayumi::viewmodels {

// Its key is the record's id. Also of what is no person's.
Care contestedCare(store::TabletReader& reader, const store::RecordView& record,
                   const SiteNames& sites);

// A change that the server has set aside; its key is the change's id.
Care heldCare(store::TabletReader& reader, const store::HeldChange& held, const SiteNames& sites);

// Those that no day which waits for a signature shows.
std::vector<store::RecordView> contestedBesideDays(Tablet& tablet);

}  // namespace ayumi::viewmodels
