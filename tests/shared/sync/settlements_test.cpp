// "Was contested" stays readable: out of a history alone, whatever came between.
#include "shared/sync/settlements.h"

#include <gtest/gtest.h>

namespace ayumi::sync {

namespace {

using Seen = std::map<std::string, std::vector<std::string>>;

PastChange past(const std::string& id, std::map<std::string, Json> set, Seen seen = {}) {
    Change change;
    change.id = id;
    change.author = "author of " + id;
    change.set = std::move(set);
    change.seen = std::move(seen);
    return {std::make_shared<const Change>(change), 1};
}

std::vector<std::string> idsOf(const std::vector<PastChange>& changes) {
    std::vector<std::string> ids;
    for (const auto& one : changes) ids.push_back(one.change->id);
    return ids;
}

}  // namespace

TEST(Settlements, ChoosingOneOfTwo_NamesBothAndWhoChose) {
    const auto found =
        settlementsOf({past("a", {{"status", "present"}}), past("b", {{"status", "absent"}}),
                       past("c", {{"status", "present"}}, {{"status", {"a", "b"}}})});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].field, "status");
    EXPECT_EQ(idsOf(found[0].stood), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(found[0].by.change->id, "c");
    EXPECT_FALSE(found[0].takenBack);
}

TEST(Settlements, OneAfterTheOther_WasNeverContested) {
    EXPECT_TRUE(settlementsOf({past("a", {{"left", "12:00"}}),
                               past("b", {{"left", "11:30"}}, {{"left", {"a"}}}),
                               past("c", {{"left", "11:00"}}, {{"left", {"a", "b"}}})})
                    .empty())
        << "the third names what the second had replaced";
}

TEST(Settlements, EqualValues_AreNoContest) {
    EXPECT_TRUE(settlementsOf({past("a", {{"status", "absent"}}), past("b", {{"status", "absent"}}),
                               past("c", {{"status", "late"}}, {{"status", {"a", "b"}}})})
                    .empty());
}

TEST(Settlements, StillContested_IsNotSettled) {
    EXPECT_TRUE(
        settlementsOf({past("a", {{"status", "present"}}), past("b", {{"status", "absent"}}),
                       past("c", {{"note", "x"}}, {{"status", {"a", "b"}}})})
            .empty());
}

TEST(Settlements, SettledAgainAndTakenBack_AreEachTold) {
    const auto found =
        settlementsOf({past("a", {{"status", "present"}}), past("b", {{"status", "absent"}}),
                       past("c", {{"status", "present"}}, {{"status", {"a", "b"}}}),
                       past("d", {{"status", "late"}}, {{"status", {"a", "b"}}}),
                       past("e", {{"void", true}}, {{"status", {"a", "b", "c", "d"}}})});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(idsOf(found[2].stood), (std::vector<std::string>{"c", "d"}));
    EXPECT_TRUE(found[2].takenBack);
}

TEST(Settlements, AnIdThatTheHistoryDoesNotHold_IsPassedOver) {
    EXPECT_TRUE(settlementsOf({past("a", {{"status", "present"}}),
                               past("c", {{"status", "late"}}, {{"status", {"a", "held"}}})})
                    .empty());
}

}  // namespace ayumi::sync
