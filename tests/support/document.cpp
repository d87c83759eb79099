#include "tests/support/document.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace ayumi::testing {

namespace {

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::vector<std::string> linesOf(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.push_back(trimmed(cell));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

bool isRule(const std::string& line) { return line.find_first_not_of("|-: ") == std::string::npos; }

}  // namespace

std::string documentText(const std::string& path) {
    const char* source = std::getenv("AYUMI_SOURCE_DIR");
    std::ifstream in(std::string(source == nullptr ? "." : source) + '/' + path);
    if (!in) throw std::runtime_error("no document " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<Fence> fencesOf(std::string_view markdown) {
    std::vector<Fence> fences;
    bool open = false;
    for (const auto& line : linesOf(markdown)) {
        if (line.starts_with("```")) {
            if (!open) fences.push_back({line.substr(3), {}});
            open = !open;
        } else if (open) {
            fences.back().text += line + '\n';
        }
    }
    return fences;
}

std::vector<Table> tablesOf(std::string_view markdown) {
    std::vector<Table> tables;
    std::string heading;
    bool fenced = false;
    bool inTable = false;
    for (const auto& line : linesOf(markdown)) {
        if (line.starts_with("```")) fenced = !fenced;
        const bool row = !fenced && line.starts_with("|");
        if (!fenced && line.starts_with("#")) heading = trimmed(line.substr(line.find(' ') + 1));
        if (row && !inTable) {
            tables.push_back({heading, cellsOf(line), {}});
        } else if (row && !isRule(line)) {
            tables.back().rows.push_back(cellsOf(line));
        }
        inTable = row;
    }
    return tables;
}

std::vector<std::string> codeSpans(std::string_view text) {
    std::vector<std::string> spans;
    for (auto at = text.find('`'); at != std::string_view::npos; at = text.find('`', at)) {
        const auto end = text.find('`', at + 1);
        if (end == std::string_view::npos) break;
        spans.emplace_back(text.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return spans;
}

}  // namespace ayumi::testing
