#include "shared/records/settings.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/follow_ups.h"
#include "shared/records/keeping.h"
#include "shared/records/review_rules.h"

namespace ayumi::records {

namespace {

constexpr const char* kHelpPhone = "help_phone_";
constexpr std::size_t kLeastDigits = 3;  // 110

// Those whose value is a number.
std::vector<NumberSetting> numberSettings() {
    auto settings = reviewSettings();
    settings.push_back(keepingSetting());
    settings.push_back(helpClimbSetting());
    return settings;
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

bool isDialled(std::string_view number) {
    const auto digits =
        std::count_if(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(digits) >= kLeastDigits &&
           number.find_first_not_of("0123456789+-()*# ") == std::string_view::npos;
}

}  // namespace

std::string helpPhoneSetting(int place) { return kHelpPhone + std::to_string(place); }

std::optional<HelpPhone> readHelpPhone(std::string_view value) {
    const auto bar = value.find('|');
    if (bar == std::string_view::npos) return std::nullopt;
    HelpPhone phone{trimmed(value.substr(0, bar)), trimmed(value.substr(bar + 1))};
    if (phone.number.empty()) return std::nullopt;
    return phone;
}

const NumberSetting& helpClimbSetting() {
    static const NumberSetting setting{"help_climb_minutes", 1, 240};
    return setting;
}

int helpClimbMinutes(const SettingReader& setting) {
    return numberOr(helpClimbSetting(), kHelpClimbMinutes, setting);
}

std::vector<std::string> settingNames() {
    std::vector<std::string> names;
    for (int place = 1; place <= kMostHelpPhones; ++place) {
        names.push_back(helpPhoneSetting(place));
    }
    names.emplace_back(kRecordsFromSetting);
    names.emplace_back(kFollowUpSetting);
    for (const auto& setting : numberSettings()) names.push_back(setting.name);
    return names;
}

Result<void> checkSetting(const std::string& name, std::string_view value) {
    for (const auto& setting : numberSettings()) {
        if (setting.name != name) continue;
        const auto number = readNumber(setting, value);
        return number ? Result<void>() : Result<void>(number.error());
    }
    if (name == kRecordsFromSetting) {
        return isDay(value) ? Result<void>() : Error{"setting_day", {{"name", name}}};
    }
    if (name == kFollowUpSetting) {
        const auto months = readFollowUpMonths(value);
        return months ? Result<void>() : Result<void>(months.error());
    }
    const auto names = settingNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        return Error{"setting_unknown", {{"name", name}}};
    }
    const auto phone = readHelpPhone(value);
    if (!phone || phone->label.empty() || !isDialled(phone->number)) {
        return Error{"setting_wrong", {{"name", name}}};
    }
    return {};
}

}  // namespace ayumi::records
