// How long the records of a person are kept: so many years from the end of the service (完結の日),
// never from the record (domain.md "Rules of record keeping"). The years are a setting of the
// agency.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/records/number_setting.h"

namespace ayumi::records {

inline constexpr int kKeepYears = 5;  // where no setting says otherwise

const NumberSetting& keepingSetting();  // "keep_years", 1 to 30

// A setting that cannot be read is as not set.
int keepYears(const SettingReader& setting);

// The last day of the period: counted from the day after `endedOn`, to the end of the day before
// the one that bears its date so many years later, or to the end of that month if it has no such
// day (民法 140条, 143条). `endedOn` is a day of the calendar.
std::string lastDayKept(std::string_view endedOn, int years);

// The same of a person's shown values; nothing while the service has no last day.
std::optional<std::string> keptUntil(const Json& person, int years);

// Whether the period is over: on the day after its last one. Not of a record that was taken back.
bool keepingOver(const Json& person, int years, std::string_view today);

}  // namespace ayumi::records
