// 定着支援: the contacts that are due once somebody works under an employment contract. By when is
// a setting of the agency; a contact is a visit that was done in the phase `follow_up`, in whatever
// way, also by phone (docs/data.md `visit`, docs/decisions/0044). Plain functions; days
// "2026-11-21".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/day_span.h"
#include "shared/records/number_setting.h"

namespace ayumi::records {

inline constexpr const char* kFollowUpSetting = "follow_up_months";
inline constexpr std::size_t kMostFollowUps = 24;
inline constexpr int kLatestFollowUp = 60;  // months

// "1,3,6,12": ascending, none twice, 1 to kLatestFollowUp, at most kMostFollowUps; "0" for none at
// all. Code: "setting_wrong_months" (args name, most, latest).
Result<std::vector<int>> readFollowUpMonths(std::string_view value);

// A setting that cannot be read is as not set: after 1, 3 and 6 months, then every 6 up to 3 years.
std::vector<int> followUpMonths(const SettingReader& setting);

enum class FollowUpState {
    Done,
    Missed,   // its time is over: a contact now counts for the next one
    Overdue,  // its day has passed, and it can still be made good
    Ahead,
};
std::string_view nameOf(FollowUpState state);  // "done", "missed", ...

struct FollowUp {
    int months = 0;
    std::string due;      // the last day of being in time
    std::string until;    // the last day on which a contact counts for it
    std::string contact;  // the first that counts for it; "" if none does
    FollowUpState state = FollowUpState::Ahead;
};

struct FollowUps {
    std::string since;               // the first day of the employment; "" if there is none
    std::vector<FollowUp> contacts;  // by day

    const FollowUp* next() const;  // the one that is overdue, else the first ahead; or null
};

// `placements`: of the person, those that are not void; `person`: shown values. The employment that
// began last counts, from the first placement with an employment contract that it carries on; where
// none is written, the stage says which contract it is (placements.h). Where
// it ended before the service did, nothing is due after it; with the end of the service the
// contacts go on. `contactDays`: of done visits in the phase follow_up, in any order. A contact
// counts for the day it lies nearest to, of two for the later, and for none if the beginning is
// nearer.
FollowUps followUpsOf(const std::vector<RecordValues>& placements, const Json& person,
                      const std::vector<std::string>& contactDays, const std::vector<int>& months,
                      const std::string& today);

}  // namespace ayumi::records
