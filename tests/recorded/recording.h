// What a release writes and speaks, kept for all later ones: a small agency's story told to the
// real routes, services, engine, vault and databases of this build. `ayumi-record` writes it down
// when a release is made; recorded_*_test.cpp reads every recording that lies here (law 10).
//
//   messages.json   every call as it was asked and answered, in the order of the story
//   told.json       what a reader needs beside the files: people, secrets, what waits on the tablet
//   server/         data folder of ayumi-server with its embedded database; the keys lie in
//   server-keys/      server-keys, as beside every data folder
//   tablet/         data folder of the app: database, lobby, secret of the device
//   central.sql     the same story's database on PostgreSQL, as pg_dump writes it (see record)
#pragma once

#include <filesystem>
#include <string>

#include "server/app/folders.h"
#include "shared/base/json.h"

namespace ayumi::recorded {

// Schema that the PostgreSQL recording lies in.
inline constexpr const char* kSchema = "ayumi_recorded";

// Tells the story in `folder`, which is made. `postgres`: connection string of the central
// database; empty: the embedded one. Throws std::runtime_error with what was refused.
void record(const std::filesystem::path& folder, const std::string& postgres);

inline server::Folders serverFolders(const std::filesystem::path& folder) {
    return {folder / "server", folder / "server-keys"};
}

}  // namespace ayumi::recorded
