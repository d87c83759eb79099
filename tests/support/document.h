// Reads the project's Markdown for tests that hold a document against the program: fenced blocks
// and tables, nothing else of Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ayumi::testing {

// A fenced block: what follows the opening ``` and the lines between, each ended by '\n'.
struct Fence {
    std::string info;
    std::string text;
};

// A table under the nearest heading above it; cells are trimmed, `\|` is a bar inside one.
struct Table {
    std::string heading;  // without the #
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

// `path` from the root of the sources. Throws std::runtime_error if it cannot be read.
std::string documentText(const std::string& path);
std::vector<Fence> fencesOf(std::string_view markdown);
std::vector<Table> tablesOf(std::string_view markdown);

// What stands between backticks, in order.
std::vector<std::string> codeSpans(std::string_view text);

}  // namespace ayumi::testing
