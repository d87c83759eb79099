// Schema and views of the PostgreSQL database.
#pragma once

#include <optional>
#include <string>

#include "server/storage/factory.h"
#include "server/storage/postgres/postgres_connection.h"
#include "server/storage/views.h"
#include "shared/base/result.h"

namespace ayumi::storage {

// Under one advisory lock and in one transaction: several server processes may start at once.
// Codes "database_newer", and of an existing one "database_missing".
Result<void> bringSchemaUpToDate(PostgresConnection& connection, const std::vector<KindView>& views,
                                 Opening opening);

// The role that asks, if it walks through the wall between agencies (migrations/006): superusers,
// and roles that were told to.
std::optional<std::string> roleBesideWalls(Session& session);

}  // namespace ayumi::storage
