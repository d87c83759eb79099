#include <gtest/gtest.h>

#include "shared/records/validation.h"

namespace ayumi::records {
namespace {

std::string codeOf(const Field& field, const Json& value) {
    const auto checked = validateField(field, value);
    return checked ? "" : checked.error().code;
}

TEST(Validation, TimesOfDay) {
    const Field field{"arrived", FieldType::TimeOfDay};
    EXPECT_EQ(codeOf(field, "00:00"), "");
    EXPECT_EQ(codeOf(field, "23:59"), "");
    EXPECT_EQ(codeOf(field, "25:00"), "field_time_past_midnight");
    EXPECT_EQ(codeOf(field, "24:00"), "field_time_past_midnight");
    for (const char* text : {"9:00", "09:60", "25:60", "0900", "99:00", "", "ab:cd"}) {
        EXPECT_EQ(codeOf(field, text), "field_time") << text;
    }
    EXPECT_EQ(codeOf(field, 900), "field_type");
}

TEST(Validation, Days) {
    const Field field{"from", FieldType::Day};
    EXPECT_EQ(codeOf(field, "2028-02-29"), "");
    for (const char* text : {"2026-02-29", "2026-02-31", "2026-13-01", "2026-1-1", "20260101"}) {
        EXPECT_EQ(codeOf(field, text), "field_day") << text;
    }
}

TEST(Validation, TextIsCountedInCharactersNotBytes) {
    const Field field{"name", FieldType::Text, 0, 3};
    EXPECT_EQ(codeOf(field, "𠮷野家"), "");
    EXPECT_EQ(codeOf(field, "𠮷野家だ"), "field_too_long");
}

TEST(Validation, IntegersAndChoicesAndIds) {
    const Field yen{"fare_yen", FieldType::Integer, 0, 1000};
    EXPECT_EQ(codeOf(yen, 0), "");
    EXPECT_EQ(codeOf(yen, -1), "field_out_of_range");
    EXPECT_EQ(codeOf(yen, 1001), "field_out_of_range");
    EXPECT_EQ(codeOf(yen, "10"), "field_type");
    const Field status{"status", FieldType::Choice, 0, 0, {"present", "late"}};
    EXPECT_EQ(codeOf(status, "late"), "");
    EXPECT_EQ(codeOf(status, "gone"), "field_choice");
    const Field id{"coach", FieldType::Id};
    EXPECT_EQ(codeOf(id, "01890a5d-ac96-774b-bcce-b302099a8057"), "");
    EXPECT_EQ(codeOf(id, "01890A5D-AC96-774B-BCCE-B302099A8057"), "field_type");
}

TEST(Validation, Lists) {
    const Field weekdays{"weekdays", FieldType::IntegerList, 1, 7};
    EXPECT_EQ(codeOf(weekdays, Json::array({1, 3, 5})), "");
    EXPECT_EQ(codeOf(weekdays, Json::array({3, 1})), "field_type");
    EXPECT_EQ(codeOf(weekdays, Json::array({1, 1})), "field_type");
    EXPECT_EQ(codeOf(weekdays, Json::array({0})), "field_out_of_range");
    const Field names{"names", FieldType::TextList, 0, 2};
    EXPECT_EQ(codeOf(names, Json::array({"b", "a"})), "");
    EXPECT_EQ(codeOf(names, Json::array({"abc"})), "field_too_long");
}

TEST(Validation, AnswersOfSheets) {
    const Field field{"item.*", FieldType::Answer, 2, 3};
    EXPECT_EQ(codeOf(field, "𠮷野家"), "");
    EXPECT_EQ(codeOf(field, "𠮷野家だ"), "field_too_long");
    EXPECT_EQ(codeOf(field, Json::array()), "");
    EXPECT_EQ(codeOf(field, Json::array({"a", "b"})), "");
    EXPECT_EQ(codeOf(field, Json::array({"a", "b", "c"})), "field_out_of_range");
    EXPECT_EQ(codeOf(field, Json::array({"a", "bbbb"})), "field_too_long");
    EXPECT_EQ(codeOf(field, Json::array({{{"what", "a"}, {"why", "b"}}, Json::object()})), "");
    EXPECT_EQ(codeOf(field, Json::array({{{"what", "abcd"}}})), "field_too_long");
    for (const Json& wrong : {Json(1), Json(true), Json{{"what", "a"}}, Json::array({1}),
                              Json::array({Json::array({"a"})}), Json::array({{{"what", 1}}}),
                              Json::array({{{"what", {{"deep", "a"}}}}}), Json::array({nullptr})}) {
        EXPECT_EQ(codeOf(field, wrong), "field_type") << wrong;
    }
}

TEST(Validation, NullClearsAnyField) {
    EXPECT_EQ(codeOf({"arrived", FieldType::TimeOfDay}, nullptr), "");
}

TEST(Validation, NamesOfTomorrowPassAndVoidIsABoolean) {
    const auto table = KindTable::released();
    const Kind& attendance = *table.find("attendance");
    EXPECT_TRUE(validateSet(attendance, {{"field_of_2031", Json::array({1})}}));
    EXPECT_TRUE(validateSet(attendance, {{"void", true}}));
    EXPECT_FALSE(validateSet(attendance, {{"void", 1}}));
}

TEST(Validation, NamesTheFieldThatIsWrong) {
    const auto table = KindTable::released();
    const auto checked = validateSet(*table.find("attendance"), {{"left", "25:00"}});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().args.at("field"), "left");
}

}  // namespace
}  // namespace ayumi::records
