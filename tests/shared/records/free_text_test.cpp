#include "shared/records/free_text.h"

#include <gtest/gtest.h>

#include <set>

namespace ayumi::records {

namespace {

const KindTable& releasedTable() {
    static const KindTable kTable = KindTable::released();
    return kTable;
}

}  // namespace

// Written by hand: what a person would call words.
TEST(FreeText, Kinds_AreLookedUpByTheirWords) {
    const std::map<std::string, std::set<std::string>> expected{
        {"person",
         {"name", "name_kana", "nickname", "phone", "guardian_name", "guardian_phone", "ended_why",
          "note"}},
        {"site",
         {"name", "name_kana", "address", "phone", "work", "conditions", "help", "pay", "transport",
          "insurance", "contact"}},
        {"attendance", {"notice_reason", "notice_advice", "note"}},
        {"reflection", {"good", "hard", "tomorrow"}},
        {"comment", {"text"}},
        {"visit", {"done", "next", "cancelled_why", "overlap_why"}},
        {"meeting", {"place", "present", "words", "said", "decided"}},
        {"goal_mark", {"note"}},
        {"task_list", {"task.*", "care.*"}},
        {"daily_check", {}},
        {"setting", {}},
        {"flag", {}},
        {"release", {}},
        {"self_check", {"item.*"}},
    };
    for (const auto& [name, fields] : expected) {
        const Kind* kind = releasedTable().find(name);
        ASSERT_NE(kind, nullptr) << name;
        std::set<std::string> found;
        for (const auto& field : kind->fields) {
            if (isFreeText(*kind, field)) found.insert(field.name);
        }
        EXPECT_EQ(found, fields) << name;
        EXPECT_EQ(hasFreeText(*kind), !fields.empty()) << name;
    }
}

TEST(FreeText, NewKind_IsLookedUpWithoutNewCode) {
    const Kind kind{"diary",
                    Audience::Participant,
                    {},
                    {{"words", FieldType::Text, 0, 100}, {"level", FieldType::Integer, 1, 3}},
                    {}};
    EXPECT_TRUE(hasFreeText(kind));
    EXPECT_EQ(freeTextsOf(kind, {{"words", "晴れ"}, {"level", 2}, {"other", "x"}}),
              (std::vector<FreeText>{{"words", "晴れ"}}));
}

TEST(FreeText, ForTheAuthorsEyes_IsNeverLookedUp) {
    const Kind* own = releasedTable().find("own_answers");
    ASSERT_NE(own, nullptr);
    EXPECT_FALSE(hasFreeText(*own));
    EXPECT_TRUE(freeTextsOf(*own, {{"item.a", "ひみつ"}}).empty());
}

TEST(FreeText, Answers_GiveTheirTexts_NotTheCodesOfChoices) {
    const Kind* check = releasedTable().find("self_check");
    ASSERT_NE(check, nullptr);
    const Json shown{{"sheet", "life_rhythm"},
                     {"item.slept", "before_22"},
                     {"item.why", "夜ねむれない"},
                     {"item.signs", {"head", "あたまが いたい"}},
                     {"item.rows", {{{"when", "朝"}, {"what", "6"}}}},
                     {"item.none", nullptr}};
    EXPECT_EQ(freeTextsOf(*check, shown), (std::vector<FreeText>{{"item.rows", "朝"},
                                                                 {"item.signs", "あたまが いたい"},
                                                                 {"item.why", "夜ねむれない"}}));
    EXPECT_TRUE(freeTextsOf(*check, Json("no object")).empty());
}

TEST(FreeText, Record_TellsOfItsDay_OrOfTheFirstAmongItsFields) {
    const Kind* meeting = releasedTable().find("meeting");
    ASSERT_NE(meeting, nullptr);
    EXPECT_EQ(tellingDay(*meeting, "", {{"held_on", "2026-11-13"}}), "2026-11-13");
    EXPECT_EQ(tellingDay(*meeting, "2026-11-14", {{"held_on", "2026-11-13"}}), "2026-11-14");
    EXPECT_EQ(tellingDay(*meeting, "", {{"held_on", nullptr}}), "");
    const Kind* goal = releasedTable().find("goal");
    ASSERT_NE(goal, nullptr);
    EXPECT_EQ(tellingDay(*goal, "", {{"to", "2026-12-01"}, {"from", "2026-11-01"}}), "2026-11-01");
}

}  // namespace ayumi::records
