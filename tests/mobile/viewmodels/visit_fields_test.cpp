// What people type into the form of a visit, and what does not go together.
#include "mobile/viewmodels/visit_fields.h"

#include <gtest/gtest.h>

namespace ayumi::viewmodels {
namespace {

const std::string kToday = "2026-11-20";

VisitTexts done(const VisitTexts& more = {}) {
    VisitTexts texts{{"status", "done"},
                     {"way", "workplace"},
                     {"site", "0192f0c1-2d4a-7000-8000-000000000001"},
                     {"arrived", "9:00"},
                     {"left", "10:30"}};
    for (auto it = more.begin(); it != more.end(); ++it) texts[it.key()] = it.value();
    return texts;
}

std::string codeOf(const VisitTexts& texts, const QString& field, const std::string& day = kToday) {
    const auto checked = checkVisit(texts, day, kToday);
    const auto found = checked.wrong.find(field);
    return found == checked.wrong.end() ? "" : found->second.code;
}

TEST(VisitFields, WhatFits_BecomesWhatRecordsHold) {
    const auto checked = checkVisit(done({{"left", "1:30"},
                                          {"left_next_day", "yes"},
                                          {"travel_in_minutes", "２０"},
                                          {"travel_in_metres", "7.4"},
                                          {"done", " となりで見た "}}),
                                    kToday, kToday);
    EXPECT_TRUE(checked.wrong.empty());
    EXPECT_EQ(checked.values.at("arrived"), "09:00");
    EXPECT_EQ(checked.values.at("left_next_day"), true);
    EXPECT_EQ(checked.values.at("travel_in_minutes"), 20);
    EXPECT_EQ(checked.values.at("travel_in_metres"), 7400);
    EXPECT_EQ(checked.values.at("done"), "となりで見た");
    EXPECT_TRUE(checked.values.at("next").is_null());
}

TEST(VisitFields, Kilometres_AreKeptAsMetres_AndShownAsTheyWereTyped) {
    for (const auto& [typed, metres] : std::map<QString, int>{
             {"7.4", 7400}, {"7", 7000}, {"0.05", 50}, {"１２．３４５", 12345}, {"7,4", 7400}}) {
        const auto value = typedVisitField("travel_in_metres", typed);
        ASSERT_TRUE(value.ok()) << typed.toStdString();
        EXPECT_EQ(*value, metres);
    }
    EXPECT_EQ(visitText("travel_in_metres", 7400), "7.4");
    EXPECT_EQ(visitText("travel_in_metres", 12000), "12");
    EXPECT_EQ(visitText("travel_in_metres", 50), "0.05");
    EXPECT_EQ(typedVisitField("travel_in_metres", "ちかい").error().code, "field_kilometres");
    EXPECT_EQ(typedVisitField("travel_in_metres", "-1").error().code, "kilometres_out_of_range");
    EXPECT_EQ(typedVisitField("travel_in_metres", "1001").error().code, "kilometres_out_of_range");
    EXPECT_TRUE(typedVisitField("travel_in_metres", "")->is_null());
}

TEST(VisitFields, Times_InTheWrongOrderOrPastMidnight_AreRefusedWithTheirHint) {
    EXPECT_EQ(codeOf(done({{"left", "8:59"}}), "left"), "visit_left_before");
    EXPECT_EQ(codeOf(done({{"left", "1:00"}, {"left_next_day", "yes"}}), "left"), "");
    EXPECT_EQ(codeOf(done({{"left", "9:01"}, {"left_next_day", "yes"}}), "left"),
              "left_after_a_day");
    EXPECT_EQ(codeOf(done({{"left", "25:00"}}), "left"), "field_time_past_midnight");
    EXPECT_EQ(codeOf(done({{"arrived", ""}}), "arrived"), "field_empty");
    EXPECT_EQ(codeOf(done({{"planned_start", "10:00"}, {"planned_end", "9:00"}}), "planned_end"),
              "visit_plan_backwards");
}

TEST(VisitFields, NumbersBelowNothing_AreRefused) {
    EXPECT_EQ(codeOf(done({{"travel_in_minutes", "-5"}}), "travel_in_minutes"),
              "field_out_of_range");
    EXPECT_EQ(codeOf(done({{"travel_out_minutes", "721"}}), "travel_out_minutes"),
              "field_out_of_range");
}

TEST(VisitFields, WhatAVisitMustSay_DependsOnItsState) {
    EXPECT_EQ(codeOf(done({{"way", ""}}), "way"), "visit_way_missing");
    EXPECT_EQ(codeOf(done({{"site", ""}}), "site"), "visit_site_missing");
    EXPECT_EQ(codeOf(done({{"site", ""}, {"way", "phone"}}), "site"), "");
    EXPECT_EQ(codeOf(done({{"status", "cancelled"}}), "cancelled_why"), "reason_missing");
    EXPECT_EQ(codeOf(done({{"status", "planned"}, {"arrived", ""}, {"left", ""}}), "arrived"), "");
    EXPECT_EQ(codeOf(done(), "status", "2026-11-21"), "visit_ahead");
    EXPECT_EQ(codeOf(done({{"status", "planned"}}), "status", "2026-11-21"), "");
}

}  // namespace
}  // namespace ayumi::viewmodels
