// Where a tablet keeps its files.
#pragma once

#include <filesystem>

namespace ayumi::app {

// Makes the folder, for its owner alone; throws std::filesystem::filesystem_error if it cannot.
const std::filesystem::path& privateFolder(const std::filesystem::path& folder);

// The system's place for this app's own data.
std::filesystem::path defaultFolder();

}  // namespace ayumi::app
