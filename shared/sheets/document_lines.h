// Where things stand in a sheet file, for the messages of whoever wrote it. Lines count from 1.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ayumi::sheets {

std::size_t lineAt(std::string_view text, std::size_t byte);

struct DocumentLines {
    std::map<std::string, std::size_t> members;  // of the document's own object, by name
    std::vector<std::size_t> items;              // on which each of the member "items" begins
};
DocumentLines linesOf(std::string_view text);  // `text` is valid JSON

}  // namespace ayumi::sheets
