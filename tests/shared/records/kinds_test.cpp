#include <gtest/gtest.h>

#include "shared/base/crypto.h"
#include "shared/base/uuid.h"
#include "shared/records/kinds.h"
#include "shared/records/validation.h"

namespace ayumi::records {
namespace {

TEST(Kinds, HoldEveryKindOfThisRelease) {
    const auto table = KindTable::released();
    for (const char* name :
         {"person",      "staff",        "site",        "placement",   "assignment", "calendar",
          "setting",     "agreement",    "consent",     "attendance",  "reflection", "daily_check",
          "check_items", "confirmation", "sign_off",    "comment",     "flag",       "flag_seen",
          "release",     "sheet",        "self_check",  "daily_sheet", "assessment", "own_answers",
          "goal",        "goal_mark",    "task_list",   "task_mark",   "plan",       "meeting",
          "visit",       "pause",        "month_close", "staff_leave"}) {
        EXPECT_NE(table.find(name), nullptr) << name;
    }
    EXPECT_EQ(table.find("diary"), nullptr);
}

TEST(Kinds, RefuseANameThatIsThere) {
    auto table = KindTable::released();
    EXPECT_THROW(table.add({"site", Audience::Agency, {}, {}, {}}), std::invalid_argument);
}

TEST(Kinds, FieldNamesAreKeysOfCanonicalJson) {
    const auto table = KindTable::released();
    for (const auto& kind : table.all()) {
        for (const auto& field : kind.fields) {
            const std::string name =
                field.isFamily() ? field.name.substr(0, field.name.size() - 1) + "x" : field.name;
            EXPECT_TRUE(parseJson("{\"" + name + "\":1}")) << kind.name << '.' << field.name;
            EXPECT_NE(field.name, kVoidField);
        }
    }
}

TEST(Kinds, ANewKindIsValidatedByItsRowAlone) {
    startCrypto();
    auto table = KindTable::released();
    table.add({"life_rhythm",
               Audience::Participant,
               {KeyPart::Participant, KeyPart::Day},
               {{"woke", FieldType::TimeOfDay}, {"meals", FieldType::Integer, 0, 5}},
               {{Role::Participant, Relation::Self, Access::Write}}});
    const Kind& kind = *table.find("life_rhythm");
    EXPECT_TRUE(validateSet(kind, {{"woke", "06:30"}, {"meals", 3}}));
    EXPECT_EQ(validateSet(kind, {{"meals", 6}}).error().code, "field_out_of_range");
    const auto id = naturalRecordId(kind, "agency", "person", "2026-11-21", "");
    EXPECT_EQ(id, naturalRecordId(kind, "agency", "person", "2026-11-21", "ignored"));
    EXPECT_NE(id, naturalRecordId(kind, "agency", "person", "2026-11-22", ""));
}

TEST(Kinds, AFamilyOfFields_IsValidatedByItsOneRow) {
    const auto table = KindTable::released();
    const Kind& check = *table.find("daily_check");
    EXPECT_TRUE(validateSet(check, {{"item.sleep", "2"}, {"item.own_1", "no_answer"}}));
    const auto wrong = validateSet(check, {{"item.sleep", "5"}});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, "field_choice");
    EXPECT_EQ(wrong.error().args.at("field"), "item.sleep");
    EXPECT_EQ(check.field("item."), nullptr) << "a family has no member without a code";
}

TEST(Kinds, OfSheets_HaveOneRecordForEachVersion_DayAndPerson) {
    const auto table = KindTable::released();
    const auto id = [&](const char* kind, const char* person, const char* day, const char* about) {
        return naturalRecordId(*table.find(kind), "agency", person, day, about);
    };
    EXPECT_NE(id("sheet", "", "", "life_rhythm/1"), id("sheet", "", "", "life_rhythm/2"));
    EXPECT_NE(id("daily_sheet", "p", "2026-11-21", "life_rhythm"),
              id("daily_sheet", "p", "2026-11-21", "meals"))
        << "two sheets on one day";
    EXPECT_NE(id("daily_sheet", "p", "2026-11-21", "meals"),
              id("daily_sheet", "p", "2026-11-22", "meals"));
    EXPECT_NE(id("own_answers", "", "", "filling"), id("own_answers", "", "", "another"));
    EXPECT_TRUE(table.find("daily_sheet")->inDayLog);
    EXPECT_FALSE(table.find("self_check")->hasNaturalKey());
    EXPECT_FALSE(table.find("assessment")->hasNaturalKey());
    const Kind& check = *table.find("self_check");
    EXPECT_TRUE(validateSet(check, {{"item.signs", Json::array({"head", "eyes"})},
                                    {"item.signs.other", "ねつ"},
                                    {"sittings", Json::array({"2026-11-21"})},
                                    {"state", "draft"}}));
    EXPECT_FALSE(validateSet(check, {{"state", "done"}}));
    EXPECT_FALSE(validateSet(check, {{"item.signs", 3}})) << "no answer is a number";
}

TEST(Kinds, ASignOff_IsOfADayOrOfARecord) {
    const auto table = KindTable::released();
    const Kind& signOff = *table.find("sign_off");
    const auto day = naturalRecordId(signOff, "agency", "person", "2026-11-21", "");
    EXPECT_EQ(day, makeUuidV8(sha256("ayumi/1/record\n"
                                     R"(["agency","sign_off","day","person","2026-11-21"])")));
    EXPECT_EQ(naturalRecordId(signOff, "agency", "person", "", "sheet"),
              makeUuidV8(sha256("ayumi/1/record\n"
                                R"(["agency","sign_off","record","sheet"])")));
}

}  // namespace
}  // namespace ayumi::records
