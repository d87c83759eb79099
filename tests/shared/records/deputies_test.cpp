// Who confirms while a supervisor is away.
#include <gtest/gtest.h>

#include "shared/records/deputies.h"

namespace ayumi::records {

namespace {

constexpr const char* kNow = "2026-11-20";

Json awayFrom(const char* staff, const char* deputy, const char* from, const char* to) {
    Json values{{"staff", staff}, {"deputy", deputy}, {"from", from}, {"to", to}};
    std::erase_if(values.get_ref<Json::object_t&>(),
                  [](const auto& field) { return field.second == Json(""); });
    return values;
}

const StaffById& officeStaff() {
    static const StaffById kStaff{
        {"ohno", {{"role", "supervisor"}}},
        {"nishimura", {{"role", "supervisor"}, {"active", true}}},
        {"kato", {{"role", "supervisor"}, {"active", false}}},
        {"takahashi", {{"role", "coach"}, {"active", true}}},
    };
    return kStaff;
}

using Refused = std::vector<std::string>;

Refused refused(const Json& leave, const std::vector<RecordValues>& others = {}) {
    Refused told;
    for (const Error& error : leaveProblems({"new", leave}, others, officeStaff(), kNow)) {
        told.push_back(error.args.at("field") + " " + error.code);
    }
    return told;
}

}  // namespace

TEST(Deputies, ALeaveNeedsWhoAndSinceWhen_AndMayBeOpenAndUncovered) {
    EXPECT_EQ(refused(Json::object()), (Refused{"staff field_empty", "from field_empty"}));
    EXPECT_EQ(refused(awayFrom("ohno", "", "2026-12-28", "")), Refused{});
    EXPECT_EQ(refused(awayFrom("ohno", "nishimura", "2026-12-28", "2027-01-03")), Refused{});
    EXPECT_EQ(refused(awayFrom("ohno", "nishimura", "2026-12-28", "2026-12-28")), Refused{});
    EXPECT_EQ(refused(awayFrom("ohno", "nishimura", "2026-12-28", "2026-12-27")),
              Refused{"to leave_ends_before_start"});
}

TEST(Deputies, OneIsAwayOnceAtATime) {
    const std::vector<RecordValues> others{
        {"old", awayFrom("ohno", "", "2026-12-28", "2027-01-03")}};
    EXPECT_EQ(refused(awayFrom("ohno", "", "2027-01-03", "2027-01-05"), others),
              Refused{"from leave_twice"});
    EXPECT_EQ(refused(awayFrom("ohno", "", "2027-01-04", "2027-01-05"), others), Refused{});
    EXPECT_EQ(refused(awayFrom("ohno", "", "2026-12-01", ""), others), Refused{"from leave_twice"});
    EXPECT_EQ(refused(awayFrom("nishimura", "", "2027-01-03", ""), others), Refused{});
    const auto itself =
        leaveProblems({"old", awayFrom("ohno", "", "2026-12-29", "")}, others, officeStaff(), kNow);
    EXPECT_TRUE(itself.empty()) << "it does not meet itself";
}

TEST(Deputies, WhoStandsIn_MaySignAlready_IsAnother_AndIsThere) {
    const auto by = [](const char* deputy) {
        return refused(awayFrom("ohno", deputy, "2026-12-28", "2027-01-03"));
    };
    EXPECT_EQ(by("ohno"), Refused{"deputy deputy_oneself"});
    EXPECT_EQ(by("takahashi"), Refused{"deputy deputy_no_supervisor"}) << "no right moves";
    EXPECT_EQ(by("kato"), Refused{"deputy deputy_no_supervisor"}) << "has left";
    EXPECT_EQ(by("nobody"), Refused{"deputy deputy_no_supervisor"});
    const std::vector<RecordValues> others{
        {"other", awayFrom("nishimura", "", "2027-01-03", "2027-01-10")}};
    EXPECT_EQ(refused(awayFrom("ohno", "nishimura", "2026-12-28", "2027-01-03"), others),
              Refused{"deputy deputy_away"});
    EXPECT_EQ(refused(awayFrom("ohno", "nishimura", "2026-12-28", "2027-01-02"), others),
              Refused{});
}

TEST(Deputies, OfALeaveThatIsOver_NobodyAsksWhetherTheDeputyMaySignToday) {
    EXPECT_EQ(refused(awayFrom("ohno", "kato", "2026-11-02", "2026-11-19")), Refused{});
    EXPECT_EQ(refused(awayFrom("ohno", "kato", "2026-11-02", "2026-11-20")),
              Refused{"deputy deputy_no_supervisor"});
}

TEST(Deputies, WhatBecameOfTheCover_IsToldAnew) {
    const auto cover = [](const char* deputy, const std::vector<RecordValues>& others = {}) {
        return nameOf(coverOf({"one", awayFrom("ohno", deputy, "2026-12-28", "2027-01-03")}, others,
                              officeStaff()));
    };
    EXPECT_EQ(cover("nishimura"), "held");
    EXPECT_EQ(cover(""), "nobody");
    EXPECT_EQ(cover("ohno"), "nobody");
    EXPECT_EQ(cover("takahashi"), "no_supervisor") << "a coach again since";
    EXPECT_EQ(cover("kato"), "no_supervisor");
    EXPECT_EQ(cover("nishimura", {{"two", awayFrom("nishimura", "ohno", "2027-01-03", "")}}),
              "away");
    EXPECT_EQ(cover("nishimura", {{"one", awayFrom("nishimura", "ohno", "2027-01-03", "")}}),
              "held")
        << "the same record";
}

TEST(Deputies, ALeaveIsTold_TwoWeeksBeforeIt_AndUntilItsLastDay) {
    const auto told = [](const char* from, const char* to) {
        return isLeaveTold(awayFrom("ohno", "", from, to), kNow);
    };
    EXPECT_TRUE(told("2026-12-04", "2026-12-06"));
    EXPECT_FALSE(told("2026-12-05", "2026-12-06"));
    EXPECT_TRUE(told("2026-11-01", "2026-11-20"));
    EXPECT_FALSE(told("2026-11-01", "2026-11-19"));
    EXPECT_TRUE(told("2026-11-01", "")) << "nobody said when it ends";
    EXPECT_FALSE(told("", ""));
}

TEST(Deputies, WhoStoodInForWhom_IsSaidOfADay_AlsoOfOneWhoHasLeftSince) {
    const std::vector<RecordValues> leaves{
        {"1", awayFrom("ohno", "kato", "2026-12-28", "2027-01-03")},
        {"2", awayFrom("nishimura", "kato", "2026-12-27", "2026-12-29")},
        {"3", awayFrom("kato", "kato", "2026-12-27", "2026-12-29")}};
    using People = std::vector<std::string>;
    EXPECT_EQ(stoodInFor(leaves, "kato", "2026-12-26"), People{});
    EXPECT_EQ(stoodInFor(leaves, "kato", "2026-12-27"), People{"nishimura"});
    EXPECT_EQ(stoodInFor(leaves, "kato", "2026-12-29"), (People{"nishimura", "ohno"}));
    EXPECT_EQ(stoodInFor(leaves, "kato", "2027-01-03"), People{"ohno"});
    EXPECT_EQ(stoodInFor(leaves, "kato", "2027-01-04"), People{});
    EXPECT_EQ(stoodInFor(leaves, "ohno", "2026-12-29"), People{});
}

}  // namespace ayumi::records
