// How often a plan is looked at again, and whether there is a talk in between: by programme, as the
// municipality of an agency has it. What no setting says is as the guidance of the field says it:
// six months, three for 就労移行支援; a talk each month in 就労準備支援 and 認定就労訓練.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/result.h"

namespace ayumi::records {

struct ReviewRules {
    std::map<std::string, int> reviewMonths;    // by programme
    std::map<std::string, int> lookBackMonths;  // by programme; 0: no talk in between
    int warningDays = 30;                       // told so many days before a review is due
    int lookBackWarningDays = 7;                // and before a talk

    // `programme` "" or one this build does not know: as where nothing else is said.
    int reviewMonthsOf(const std::string& programme) const;
    int lookBackMonthsOf(const std::string& programme) const;
};

// Names and limits of the settings (docs/data.md "Settings").
struct NumberSetting {
    std::string name;
    int least;
    int most;
};
const std::vector<NumberSetting>& reviewSettings();

// `setting` gives the value of a setting, or nothing; one that cannot be read is as not set.
ReviewRules readReviewRules(
    const std::function<std::optional<std::string>(const std::string& name)>& setting);

// Digits alone, within its limits. Code: "field_out_of_range" (args "field", "min", "max").
Result<int> readNumber(const NumberSetting& setting, std::string_view value);

}  // namespace ayumi::records
