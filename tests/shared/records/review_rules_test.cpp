#include "shared/records/review_rules.h"

#include <gtest/gtest.h>

#include <map>

#include "shared/records/settings.h"

namespace ayumi::records {
namespace {

ReviewRules with(const std::map<std::string, std::string>& settings) {
    return readReviewRules([&](const std::string& name) -> std::optional<std::string> {
        const auto found = settings.find(name);
        if (found == settings.end()) return std::nullopt;
        return found->second;
    });
}

TEST(ReviewRules, AreThoseOfTheField_WhereNothingIsSet) {
    const ReviewRules rules = with({});
    const std::map<std::string, std::pair<int, int>> kByHand{
        {"employment_transition", {3, 0}}, {"work_preparation", {6, 1}},
        {"certified_training", {6, 1}},    {"visiting_job_coach", {6, 0}},
        {"universal_employment", {6, 0}},  {"", {6, 0}},
        {"of_another_build", {6, 0}}};
    for (const auto& [programme, months] : kByHand) {
        EXPECT_EQ(rules.reviewMonthsOf(programme), months.first) << programme;
        EXPECT_EQ(rules.lookBackMonthsOf(programme), months.second) << programme;
    }
    EXPECT_EQ(rules.warningDays, 30);
    EXPECT_EQ(rules.lookBackWarningDays, 7);
}

TEST(ReviewRules, AreAsTheAgencySetsThem) {
    const ReviewRules rules = with({{"review_months_work_preparation", "3"},
                                    {"look_back_months_work_preparation", "0"},
                                    {"look_back_months_employment_transition", "2"},
                                    {"review_warning_days", "45"},
                                    {"look_back_warning_days", "0"}});
    EXPECT_EQ(rules.reviewMonthsOf("work_preparation"), 3);
    EXPECT_EQ(rules.reviewMonthsOf("certified_training"), 6);
    EXPECT_EQ(rules.lookBackMonthsOf("work_preparation"), 0);
    EXPECT_EQ(rules.lookBackMonthsOf("employment_transition"), 2);
    EXPECT_EQ(rules.warningDays, 45);
    EXPECT_EQ(rules.lookBackWarningDays, 0);
}

TEST(ReviewRules, StayAsTheyAre_WhereASettingCannotBeRead) {
    for (const char* wrong : {"", "six", "6 months", "0", "37", "-3", " 6"}) {
        EXPECT_EQ(with({{"review_months_visiting_job_coach", wrong}})
                      .reviewMonthsOf("visiting_job_coach"),
                  6)
            << wrong;
    }
}

TEST(ReviewRules, CanBeSetByName_WithinTheirLimits) {
    const auto codeOf = [](const char* name, const char* value) {
        const auto checked = checkSetting(name, value);
        return checked ? std::string() : checked.error().code;
    };
    EXPECT_EQ(codeOf("review_months_employment_transition", "3"), "");
    EXPECT_EQ(codeOf("review_months_employment_transition", "0"), "field_out_of_range");
    EXPECT_EQ(codeOf("look_back_months_certified_training", "0"), "");
    EXPECT_EQ(codeOf("look_back_months_certified_training", "毎月"), "field_out_of_range");
    EXPECT_EQ(codeOf("review_warning_days", "91"), "field_out_of_range");
    EXPECT_EQ(codeOf("review_months_gardening", "3"), "setting_unknown");
    for (const auto& setting : reviewSettings()) {
        const auto names = settingNames();
        EXPECT_NE(std::find(names.begin(), names.end(), setting.name), names.end())
            << setting.name << " is not listed";
    }
}

}  // namespace
}  // namespace ayumi::records
