// Typed views for the agency's own tools: one per kind, named after it, with plain columns. Voided
// records and kinds for their author's eyes alone are left out.
#pragma once

#include <string>
#include <vector>

#include "server/storage/session.h"
#include "shared/records/kinds.h"

namespace ayumi::storage {

enum class Dialect { Sqlite, Postgres };

struct KindView {
    std::string name;
    std::string definition;  // CREATE VIEW ...
};

// Throws std::invalid_argument on a kind or field whose name is no identifier ([a-z][a-z0-9_]*) or
// is taken by a table.
std::vector<KindView> viewsOf(const records::KindTable& kinds, Dialect dialect);

// Drops and makes what differs from what the database has; the rest keeps its grants.
void bringViewsUpToDate(Session& session, const std::vector<KindView>& views);

}  // namespace ayumi::storage
