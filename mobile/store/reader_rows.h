// What the files of TabletReader share.
#pragma once

#include <vector>

#include "mobile/store/tablet_views.h"

namespace ayumi::store {

// The columns TabletReader::select() reads, in its order.
#define AYUMI_ROW_COLUMNS \
    "SELECT record, kind, participant, day, about, audience, marks, shown FROM records "

void sortByKana(std::vector<RecordRow>& rows);

}  // namespace ayumi::store
