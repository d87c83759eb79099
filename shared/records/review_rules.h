// How often a plan is looked at again, and whether there is a talk in between: by programme, as the
// municipality of an agency has it. What no setting says is as the guidance of the field says it:
// six months, three for 就労移行支援; a talk each month in 就労準備支援 and 認定就労訓練.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/records/number_setting.h"

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

const std::vector<NumberSetting>& reviewSettings();  // docs/data.md "Settings"

// A setting that cannot be read is as not set.
ReviewRules readReviewRules(const SettingReader& setting);

}  // namespace ayumi::records
