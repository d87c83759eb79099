#include "shared/sheets/document_lines.h"

#include <algorithm>

namespace ayumi::sheets {

namespace {

std::size_t endOfString(std::string_view text, std::size_t quote) {
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
    return at;
}

}  // namespace

std::size_t lineAt(std::string_view text, std::size_t byte) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

std::vector<std::size_t> itemLines(std::string_view text) {
    std::vector<std::size_t> lines;
    int depth = 0;
    bool inItems = false;
    std::string_view member;  // the last string of the document's own object
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t end = endOfString(text, at);
            if (end >= text.size()) break;
            if (depth == 1) member = text.substr(at + 1, end - at - 1);
            at = end;
        } else if (c == '{' || c == '[') {
            if (depth == 1 && c == '[' && member == "items") inItems = true;
            if (depth == 2 && inItems) lines.push_back(lineAt(text, at));
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
            if (depth == 1) inItems = false;
        }
    }
    return lines;
}

}  // namespace ayumi::sheets
