#include "shared/records/review_rules.h"

#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

constexpr int kReviewMonths = 6;
constexpr const char* kReview = "review_months_";
constexpr const char* kLookBack = "look_back_months_";
constexpr const char* kWarning = "review_warning_days";
constexpr const char* kLookBackWarning = "look_back_warning_days";

ReviewRules guidance() {
    ReviewRules rules;
    for (const auto& programme : programmes()) {
        rules.reviewMonths[programme] = kReviewMonths;
        rules.lookBackMonths[programme] = 0;
    }
    rules.reviewMonths["employment_transition"] = 3;
    rules.lookBackMonths["work_preparation"] = 1;
    rules.lookBackMonths["certified_training"] = 1;
    return rules;
}

int valueIn(const std::map<std::string, int>& months, const std::string& programme, int other) {
    const auto found = months.find(programme);
    return found == months.end() ? other : found->second;
}

}  // namespace

int ReviewRules::reviewMonthsOf(const std::string& programme) const {
    return valueIn(reviewMonths, programme, kReviewMonths);
}

int ReviewRules::lookBackMonthsOf(const std::string& programme) const {
    return valueIn(lookBackMonths, programme, 0);
}

const std::vector<NumberSetting>& reviewSettings() {
    static const std::vector<NumberSetting> settings = [] {
        std::vector<NumberSetting> all;
        for (const auto& programme : programmes()) all.push_back({kReview + programme, 1, 36});
        for (const auto& programme : programmes()) all.push_back({kLookBack + programme, 0, 12});
        all.push_back({kWarning, 0, 90});
        all.push_back({kLookBackWarning, 0, 30});
        return all;
    }();
    return settings;
}

ReviewRules readReviewRules(const SettingReader& setting) {
    ReviewRules rules = guidance();
    std::map<std::string, int*> places{{kWarning, &rules.warningDays},
                                       {kLookBackWarning, &rules.lookBackWarningDays}};
    for (const auto& programme : programmes()) {
        places[kReview + programme] = &rules.reviewMonths[programme];
        places[kLookBack + programme] = &rules.lookBackMonths[programme];
    }
    for (const NumberSetting& one : reviewSettings()) {
        const auto value = setting(one.name);
        if (!value) continue;
        if (const auto number = readNumber(one, *value)) *places.at(one.name) = *number;
    }
    return rules;
}

}  // namespace ayumi::records
