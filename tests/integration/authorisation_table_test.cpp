// The table written by hand has a word for every kind, role and call there is.
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "shared/records/kinds.h"
#include "tests/integration/authorisation_table.h"
#include "tests/support/document.h"

namespace ayumi::testing {
namespace {

std::set<std::string> setOf(const std::vector<std::string>& names) {
    return {names.begin(), names.end()};
}

std::set<std::string> kindsIn(const AuthorisationTable& table) {
    std::set<std::string> kinds;
    for (const auto& row : table.rows) kinds.insert(row.substr(0, row.find('/')));
    return kinds;
}

TEST(AuthorisationTable_, NamesEveryKindAndRole) {
    std::set<std::string> kinds;
    const auto released = records::KindTable::released();
    for (const auto& kind : released.all()) kinds.insert(kind.name);
    EXPECT_EQ(kindsIn(written()), kinds);
    EXPECT_EQ(kindsIn(writtenLate()), kinds);
    EXPECT_EQ(kindsIn(readable()), kinds);
    EXPECT_EQ(setOf(written().columns), setOf(readable().columns));
    EXPECT_EQ(setOf(written().columns), setOf(told().rows));
    EXPECT_EQ(setOf(written().rows), setOf(writtenLate().rows));
    // "self" is the participant; the others are the roles that a member of staff can have.
    for (const auto& role : released.find("staff")->field("role")->choices) {
        EXPECT_TRUE(written().has(role)) << "a role without a column: " << role;
    }
}

TEST(AuthorisationTable_, NamesEveryCall) {
    const std::regex route(R"re("(GET|POST|PUT|PATCH|DELETE)", "(/[^"]*)")re");
    std::set<std::string> routes{"GET/v1/live"};  // not a route of its table, but a door
    for (const char* file : {"admin_routes.cpp", "operator_routes.cpp", "tablet_routes.cpp"}) {
        const auto source = documentText(std::string("server/api/") + file);
        for (std::sregex_iterator hit(source.begin(), source.end(), route), end; hit != end;
             ++hit) {
            routes.insert((*hit)[1].str() + (*hit)[2].str());
        }
    }
    EXPECT_EQ(setOf(calls().rows), routes);
}

}  // namespace
}  // namespace ayumi::testing
