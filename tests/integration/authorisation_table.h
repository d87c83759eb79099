// authorisation_table.txt, the table written by hand of who may do what.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace ayumi::testing {

struct AuthorisationTable {
    std::vector<std::string> columns;
    std::vector<std::string> rows;                                    // in the order of the file
    std::map<std::string, std::map<std::string, std::string>> cells;  // row, column

    const std::string& at(const std::string& row, const std::string& column) const;  // throws
    bool has(const std::string& column) const;
};

// One section. Throws std::runtime_error if it is not there or a line has too few cells.
const AuthorisationTable& authorisationTable(const std::string& section);

inline const auto& written() { return authorisationTable("a change made now"); }
inline const auto& writtenLate() { return authorisationTable("a change made while assigned"); }
inline const auto& readable() { return authorisationTable("read"); }
inline const auto& told() { return authorisationTable("told"); }
inline const auto& calls() { return authorisationTable("calls"); }

}  // namespace ayumi::testing
