#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "shared/records/facts.h"

namespace ayumi::records {
namespace {

const TimeMs kToday = startOfDayMs("2026-11-21");

TEST(Facts, AssignmentHoldsFromItsFirstToItsLastDay) {
    Facts facts;
    facts.put("assignment", "a", "p",
              {{"coach", "c"}, {"from", "2026-11-20"}, {"to", "2026-11-21"}});
    EXPECT_FALSE(facts.isAssigned("c", "p", startOfDayMs("2026-11-20") - 1));
    EXPECT_TRUE(facts.isAssigned("c", "p", startOfDayMs("2026-11-20")));
    EXPECT_TRUE(facts.isAssigned("c", "p", startOfDayMs("2026-11-22") - 1));
    EXPECT_FALSE(facts.isAssigned("c", "p", startOfDayMs("2026-11-22")));
    EXPECT_EQ(facts.assignmentEndMs("c", "p"), startOfDayMs("2026-11-22"));
}

TEST(Facts, AChangedAssignmentReplacesItself) {
    Facts facts;
    facts.put("assignment", "a", "p", {{"coach", "c"}, {"from", "2026-11-20"}});
    facts.put("assignment", "a", "p", {{"coach", "d"}, {"from", "2026-11-20"}});
    EXPECT_FALSE(facts.isAssigned("c", "p", kToday));
    EXPECT_TRUE(facts.isAssigned("d", "p", kToday));
    facts.put("assignment", "a", "p", {{"coach", "d"}, {"from", "2026-11-20"}, {"void", true}});
    EXPECT_FALSE(facts.isAssigned("d", "p", kToday));
}

TEST(Facts, AudiencesFollowTheRole) {
    Facts facts;
    facts.put("person", "p", "p", Json::object());
    facts.put("person", "q", "q", Json::object());
    facts.put("staff", "c", "", {{"role", "coach"}});
    facts.put("staff", "s", "", {{"role", "supervisor"}});
    facts.put("assignment", "a", "p", {{"coach", "c"}, {"from", "2026-11-20"}});
    using Audiences = std::map<std::string, Relation>;
    EXPECT_EQ(
        facts.audiencesOf("p", kToday),
        (Audiences{{"a", Relation::Agency}, {"o:p", Relation::Self}, {"p:p", Relation::Self}}));
    EXPECT_EQ(
        facts.audiencesOf("c", kToday),
        (Audiences{{"a", Relation::Agency}, {"o:c", Relation::Self}, {"p:p", Relation::Assigned}}));
    EXPECT_EQ(facts.audiencesOf("s", kToday).size(), 4U);
    EXPECT_TRUE(facts.audiencesOf("nobody", kToday).empty());
}

TEST(Facts, WhoIsOnlyAssignedToSomebody_IsOfTheAgencyAsWell) {
    Facts facts;
    facts.put("staff", "s", "", {{"role", "supervisor"}});
    facts.put("assignment", "a", "p", {{"coach", "c"}, {"from", "2026-11-20"}});
    EXPECT_TRUE(facts.audiencesOf("s", kToday).contains("p:p")) << "the rest of it may be held";
    facts.put("assignment", "a", "p", {{"coach", "c"}, {"void", true}});
    EXPECT_FALSE(facts.audiencesOf("s", kToday).contains("p:p"));
}

TEST(Facts, UnknownRolesAndVoidedPeopleAreNobody) {
    Facts facts;
    facts.put("staff", "c", "", {{"role", "wizard"}});
    EXPECT_FALSE(facts.isKnown("p"));
    facts.put("person", "p", "p", {{"void", true}});
    EXPECT_TRUE(facts.isKnown("p")) << "they were there";
    facts.put("assignment", "a", "q", Json::object());
    EXPECT_TRUE(facts.isKnown("q"));
    EXPECT_FALSE(facts.roleOf("c"));
    EXPECT_FALSE(facts.roleOf("p"));
}

}  // namespace
}  // namespace ayumi::records
