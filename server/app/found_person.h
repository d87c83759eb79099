// A participant, as whoever sits at the command line names them; read from the database itself.
#pragma once

#include "server/storage/store.h"
#include "shared/base/result.h"

namespace ayumi::server {

// By id, name, kana or nickname. Codes: "person_unknown", "person_ambiguous" (arg name).
Result<storage::RecordRow> findPerson(storage::Reader& reader, const std::string& wanted);

}  // namespace ayumi::server
