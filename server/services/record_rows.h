// Between a record's state and its row: the same for the writer and for whoever checks what it
// wrote.
#pragma once

#include "server/storage/rows.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"
#include "shared/sync/state.h"

namespace ayumi::services {

// What is shown rests on the roles of the authors as `facts` has them. The kind is one of the
// table.
storage::RecordRow rowOf(const sync::RecordState& state, const records::KindTable& kinds,
                         const records::Facts& facts);

// Of a row that rowOf made.
sync::RecordState stateOf(const storage::RecordRow& row);

}  // namespace ayumi::services
