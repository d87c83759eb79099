// The settings of an agency that this build knows: records of kind `setting` (docs/data.md
// "Settings"). One reading of their values for whoever writes and whoever shows them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/result.h"
#include "shared/records/number_setting.h"

namespace ayumi::records {

// Whom somebody may call who wants help; shown also without a connection.
struct HelpPhone {
    std::string label;
    std::string number;
};

inline constexpr int kMostHelpPhones = 9;

std::string helpPhoneSetting(int place);  // 1 to kMostHelpPhones

// Of "label|number"; nullopt without a number.
std::optional<HelpPhone> readHelpPhone(std::string_view value);

// After how many minutes a call for help that nobody has seen stands above every page of the staff
// (docs/decisions/0050). "help_climb_minutes", 1 to 240.
inline constexpr int kHelpClimbMinutes = 10;
const NumberSetting& helpClimbSetting();
int helpClimbMinutes(const SettingReader& setting);  // one that cannot be read is as not set

// The first day that the agency keeps its records here; those of days before lie on paper.
inline constexpr const char* kRecordsFromSetting = "records_from";

std::vector<std::string> settingNames();

// Whether the setting may be given this value. Codes: "setting_unknown", "setting_wrong",
// "setting_day" (all with the arg "name"), "field_out_of_range" (review_rules.h),
// "setting_wrong_months" (follow_ups.h).
Result<void> checkSetting(const std::string& name, std::string_view value);

}  // namespace ayumi::records
