// The five rules of docs/sync.md "Fold", as examples and as properties over any order.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "tests/shared/sync/fixtures.h"

namespace ayumi::sync {
namespace {

using testing::change, testing::folded, testing::noRole, testing::uuid;

Json shown(const RecordState& state, const std::string& field) {
    return shownFields(state, noRole).at(field).shown.value;
}

TEST(Fold, SupersededChangeStaysSuperseded_WhenItArrivesLast) {
    const auto c1 = change(1, {{"status", "late"}});
    const auto c2 = change(2, {{"status", "present"}}, {{"status", {uuid(1)}}});
    const auto state = folded({c2, c1});
    EXPECT_EQ(shown(state, "status"), "present");
    EXPECT_FALSE(isContested(state));
}

TEST(Fold, BothStand_WhenNeitherSawTheOther) {
    const auto state = folded({change(1, {{"status", "late"}}), change(2, {{"status", "absent"}})});
    const auto fields = shownFields(state, noRole);
    EXPECT_EQ(fields.at("status").shown.value, "absent");  // the later one
    ASSERT_EQ(fields.at("status").rivals.size(), 1U);
    EXPECT_EQ(fields.at("status").rivals[0].value, "late");
    EXPECT_TRUE(isContested(state));
}

TEST(Fold, EqualValuesAreShownAsOneAndBothNamed) {
    const auto state = folded({change(1, {{"status", "late"}}), change(2, {{"status", "late"}})});
    const auto field = shownFields(state, noRole).at("status");
    EXPECT_TRUE(field.rivals.empty());
    EXPECT_EQ(field.ids, (std::vector<std::string>{uuid(1), uuid(2)}));
    EXPECT_FALSE(isContested(state));
}

TEST(Fold, HigherRoleIsShownFirst_ForAttendance) {
    auto byCoach = testing::content(1, {{"status", "present"}});
    auto bySelf = testing::content(2, {{"status", "late"}});
    byCoach.author = uuid(501);
    bySelf.author = uuid(502);
    const auto state = folded({change(byCoach), change(bySelf)});
    const auto roleOf = [](std::string_view person) -> std::optional<records::Role> {
        return person == uuid(501) ? records::Role::Coach : records::Role::Participant;
    };
    EXPECT_EQ(shownFields(state, roleOf).at("status").shown.value, "present");
    EXPECT_EQ(shownFields(state, noRole).at("status").shown.value, "late");
}

TEST(Fold, GreaterIdIsShown_WhenRoleAndTimeAreEqual) {
    auto a = testing::content(1, {{"note", "a"}});
    auto b = testing::content(2, {{"note", "b"}});
    a.madeAtMs = b.madeAtMs;
    EXPECT_EQ(shown(folded({change(b), change(a)}), "note"), "b");
}

TEST(Fold, VoidHidesNothingItDidNotSee) {
    const auto c1 = change(1, {{"status", "late"}});
    const auto gone = change(2, {{"void", true}}, {{"status", {uuid(1)}}});
    EXPECT_TRUE(isVoid(folded({c1, gone})));
    EXPECT_FALSE(isContested(folded({c1, gone})));
    const auto unseen = change(3, {{"note", "called at 8:40"}});
    const auto state = folded({c1, gone, unseen});
    EXPECT_EQ(contestedFields(state), (std::set<std::string>{"note"}));
}

TEST(Fold, EditingAVoidRecordBringsItBack) {
    const auto c1 = change(1, {{"status", "late"}});
    const auto gone = change(2, {{"void", true}}, {{"status", {uuid(1)}}});
    const auto back = change(3, {{"void", false}, {"status", "present"}},
                             {{"void", {uuid(2)}}, {"status", {uuid(1)}}});
    const auto state = folded({c1, gone, back});
    EXPECT_FALSE(isVoid(state));
    EXPECT_EQ(shown(state, "status"), "present");
}

TEST(Fold, SettlingNamesWhatItSawAndEndsTheContest) {
    const auto state = folded({change(1, {{"status", "late"}}), change(2, {{"status", "absent"}}),
                               change(3, {{"status", "late"}}, {{"status", {uuid(1), uuid(2)}}})});
    EXPECT_FALSE(isContested(state));
    EXPECT_EQ(shown(state, "status"), "late");
}

TEST(Fold, SettlingKeepsARivalThatNobodyHadSeen) {
    const auto settled = change(4, {{"status", "late"}}, {{"status", {uuid(1), uuid(2)}}});
    const auto state = folded({change(1, {{"status", "late"}}), change(2, {{"status", "absent"}}),
                               change(3, {{"status", "home"}}), settled});
    const auto field = shownFields(state, noRole).at("status");
    EXPECT_EQ(field.shown.value, "late");
    ASSERT_EQ(field.rivals.size(), 1U);
    EXPECT_EQ(field.rivals[0].value, "home");
    EXPECT_TRUE(isContested(state));
}

TEST(Fold, AVoidStaysVoid_WhenSomethingOlderComesAfterIt) {
    const auto c1 = change(1, {{"status", "late"}});
    const auto gone = change(3, {{"void", true}}, {{"status", {uuid(1)}}});
    const auto stale = change(2, {{"note", "電車"}}, {});
    const auto replaced = change(4, {{"status", "absent"}}, {{"status", {uuid(1)}}});
    for (const auto& order :
         {std::vector{c1, gone, stale, replaced}, std::vector{stale, replaced, gone, c1}}) {
        const auto state = folded(order);
        EXPECT_TRUE(isVoid(state));
        EXPECT_EQ(contestedFields(state), (std::set<std::string>{"note", "status"}))
            << "what the void had not seen is its rival";
    }
}

TEST(SeenFor, NamesWhatTheSameAuthorsUnansweredChangesHadSeen) {
    // Fold 2: c0 stands, c1 (saw c0) is pending; if c1 is quarantined, c2 still replaces c0.
    const auto c0 = change(1, {{"status", "late"}});
    const auto answered = folded({c0});
    const auto c1 = change(2, {{"status", "absent"}}, {{"status", {uuid(1)}}});
    auto onScreen = answered;
    fold(onScreen, c1, c1->madeAtMs);
    const auto seen = seenFor(onScreen, &answered, {{"status", "present"}}, c1->author, {c1});
    EXPECT_EQ(seen.at("status"), (std::vector<std::string>{uuid(1), uuid(2)}));
    const auto other = seenFor(onScreen, &answered, {{"status", "present"}}, uuid(77), {c1});
    EXPECT_EQ(other.at("status"), (std::vector<std::string>{uuid(2)}));
}

TEST(SeenFor, VoidNamesTheStandingIdsOfEveryField) {
    const auto state = folded({change(1, {{"status", "late"}}), change(2, {{"note", "x"}})});
    const auto seen = seenFor(state, &state, {{"void", true}}, uuid(9004), {});
    EXPECT_EQ(seen.at("status"), (std::vector<std::string>{uuid(1)}));
    EXPECT_EQ(seen.at("note"), (std::vector<std::string>{uuid(2)}));
}

// A history in which every change saw some earlier ones, in any arrival order.
std::vector<ChangePtr> arbitraryHistory() {
    const int count = *rc::gen::inRange(1, 9);
    std::vector<ChangePtr> changes;
    for (int id = 1; id <= count; ++id) {
        std::map<std::string, Json> set;
        std::map<std::string, std::vector<std::string>> seen;
        for (const char* field : {"status", "note", "void"}) {
            if (*rc::gen::inRange(0, 3) == 0) continue;
            const bool voids = std::string(field) == "void";
            const int value = *rc::gen::inRange(0, 3);
            if (voids)
                set[field] = value == 0;
            else
                set[field] = std::string(1, static_cast<char>('x' + value));
            for (int earlier = 1; earlier < id; ++earlier) {
                if (*rc::gen::arbitrary<bool>()) seen[field].push_back(uuid(earlier));
            }
            if (seen[field].empty()) seen.erase(field);
        }
        if (set.empty()) set["status"] = "x";
        changes.push_back(change(id, std::move(set), std::move(seen)));
    }
    return changes;
}

RC_GTEST_PROP(FoldProperty, OrderDoesNotMatter, ()) {
    const auto changes = arbitraryHistory();
    auto shuffled = changes;
    for (std::size_t i = shuffled.size(); i > 1; --i) {
        std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    auto a = folded(changes);
    auto b = folded(shuffled);
    RC_ASSERT(travellingState(a) == travellingState(b));
}

RC_GTEST_PROP(FoldProperty, AppliedTwiceIsAppliedOnce, ()) {
    const auto changes = arbitraryHistory();
    auto twice = changes;
    twice.push_back(changes[*rc::gen::inRange<std::size_t>(0, changes.size())]);
    RC_ASSERT(travellingState(folded(changes)) == travellingState(folded(twice)));
}

RC_GTEST_PROP(FoldProperty, AValueStandsExactlyUnlessSomebodySawIt, ()) {
    const auto changes = arbitraryHistory();
    const auto state = folded(changes);
    for (const auto& one : changes) {
        for (const auto& [field, value] : one->set) {
            bool seen = false;
            for (const auto& other : changes) {
                const auto under = other->seen.find(field);
                if (!other->set.contains(field) || under == other->seen.end()) continue;
                seen |= std::find(under->second.begin(), under->second.end(), one->id) !=
                        under->second.end();
            }
            const bool stands = state.standing.contains(one->id) && state.stands(field, one->id);
            RC_ASSERT(stands == !seen);
        }
    }
}

// By rule 4 and by what "contested" means, from the changes alone.
std::set<std::string> contestedByTheRules(const std::vector<ChangePtr>& changes) {
    const auto names = [](const ChangePtr& by, const std::string& field, const std::string& id) {
        const auto under = by->seen.find(field);
        return under != by->seen.end() &&
               std::find(under->second.begin(), under->second.end(), id) != under->second.end();
    };
    const auto stands = [&](const ChangePtr& one, const std::string& field) {
        return one->set.contains(field) &&
               std::none_of(changes.begin(), changes.end(), [&](const ChangePtr& other) {
                   return other->set.contains(field) && names(other, field, one->id);
               });
    };
    std::set<std::string> contested;
    for (const char* field : {"status", "note", "void"}) {
        std::set<Json> values;
        for (const auto& one : changes) {
            if (stands(one, field)) values.insert(one->set.at(field));
        }
        if (values.size() > 1) contested.insert(field);
    }
    const auto isVoid = [&](const ChangePtr& one) {
        return voids(one->set) && stands(one, "void");
    };
    if (std::none_of(changes.begin(), changes.end(), isVoid)) return contested;
    for (const char* field : {"status", "note"}) {
        for (const auto& one : changes) {
            if (!stands(one, field)) continue;
            const bool seen = std::any_of(changes.begin(), changes.end(), [&](const auto& other) {
                return isVoid(other) && names(other, field, one->id);
            });
            if (!seen) contested.insert(field);
        }
    }
    return contested;
}

RC_GTEST_PROP(FoldProperty, ContestedFields_AreThoseOfTheRules_AlsoWithVoids_InAnyOrder, ()) {
    auto changes = arbitraryHistory();
    const auto expected = contestedByTheRules(changes);
    for (std::size_t i = changes.size(); i > 1; --i) {
        std::swap(changes[i - 1], changes[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    const auto state = folded(changes);
    RC_ASSERT(contestedFields(state) == expected);
    RC_ASSERT(isContested(state) == !expected.empty());
}

RC_GTEST_PROP(FoldProperty, TheShownValue_IsThatOfRoleTimeAndId_InAnyOrder, ()) {
    std::vector<ChangePtr> changes;
    for (const auto& one : arbitraryHistory()) {
        ChangeContent made = *one;
        made.author = uuid(9100 + *rc::gen::inRange(0, 4));
        made.madeAtMs = testing::kMorning + *rc::gen::inRange(0, 3);
        changes.push_back(change(made));
    }
    const auto roleOf = [](std::string_view person) -> std::optional<records::Role> {
        if (person == uuid(9100)) return records::Role::Participant;
        if (person == uuid(9101)) return records::Role::Coach;
        if (person == uuid(9102)) return records::Role::Supervisor;
        return std::nullopt;
    };
    auto shuffled = changes;
    for (std::size_t i = shuffled.size(); i > 1; --i) {
        std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    const auto state = folded(shuffled);
    const auto placeOf = [&](const ChangePtr& one) {
        const auto role = roleOf(one->author);
        return std::tuple(role ? static_cast<int>(*role) : -1, one->madeAtMs, one->id);
    };
    for (const auto& [field, shown] : shownFields(state, roleOf)) {
        std::optional<ChangePtr> first;
        for (const auto& one : changes) {
            const bool standing = one->set.contains(field) && state.standing.contains(one->id) &&
                                  state.stands(field, one->id);
            if (standing && (!first || placeOf(*first) < placeOf(one))) first = one;
        }
        RC_ASSERT(first.has_value());
        RC_ASSERT(shown.shown.change->id == (*first)->id);
        RC_ASSERT(shownValues(state, roleOf).at(field) == (*first)->set.at(field));
    }
}

RC_GTEST_PROP(FoldProperty, StateSurvivesTravelling, ()) {
    const auto state = folded(arbitraryHistory());
    const std::string text = travellingState(state);
    const auto object = parseCanonical(text, 12);
    RC_ASSERT(object.ok());
    const auto back = readState(*object, [](const std::string&) { return nullptr; });
    RC_ASSERT(back.ok());
    RC_ASSERT(travellingState(*back) == text);
}

}  // namespace
}  // namespace ayumi::sync
