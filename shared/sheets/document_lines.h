// Where things stand in a sheet file, for the messages of whoever wrote it. Lines count from 1.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ayumi::sheets {

std::size_t lineAt(std::string_view text, std::size_t byte);

// The line on which each item of the member "items" begins. `text` is valid JSON.
std::vector<std::size_t> itemLines(std::string_view text);

}  // namespace ayumi::sheets
