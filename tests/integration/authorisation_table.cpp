#include "tests/integration/authorisation_table.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "tests/support/document.h"

namespace ayumi::testing {

namespace {

using Tables = std::map<std::string, AuthorisationTable>;

std::vector<std::string> wordsOf(const std::string& line) {
    std::istringstream in(line);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

// Explanations stand before the line of columns, which alone is indented.
Tables readTables() {
    std::istringstream in(documentText("tests/integration/authorisation_table.txt"));
    Tables tables;
    AuthorisationTable* table = nullptr;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("== ")) {
            table = &tables[line.substr(3)];
        } else if (table != nullptr && table->columns.empty()) {
            if (line.starts_with(' ')) table->columns = wordsOf(line);
        } else if (const auto words = wordsOf(line); table != nullptr && !words.empty()) {
            if (words.size() != table->columns.size() + 1) {
                throw std::runtime_error("authorisation_table.txt: " + line);
            }
            table->rows.push_back(words.front());
            for (std::size_t i = 1; i < words.size(); ++i) {
                table->cells[words.front()][table->columns[i - 1]] = words[i];
            }
        }
    }
    return tables;
}

}  // namespace

const std::string& AuthorisationTable::at(const std::string& row, const std::string& column) const {
    return cells.at(row).at(column);
}

bool AuthorisationTable::has(const std::string& column) const {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

const AuthorisationTable& authorisationTable(const std::string& section) {
    static const Tables tables = readTables();
    const auto found = tables.find(section);
    if (found == tables.end() || found->second.rows.empty()) {
        throw std::runtime_error("authorisation_table.txt has no section: " + section);
    }
    return found->second;
}

}  // namespace ayumi::testing
