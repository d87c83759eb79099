// Settings of an agency whose value is a number, and how any setting is read.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/result.h"

namespace ayumi::records {

// Gives the value of a setting, or nothing where it is not set.
using SettingReader = std::function<std::optional<std::string>(const std::string& name)>;

// Name and limits (docs/data.md "Settings").
struct NumberSetting {
    std::string name;
    int least;
    int most;
};

// Digits alone, within its limits. Code: "field_out_of_range" (args "field", "min", "max").
Result<int> readNumber(const NumberSetting& setting, std::string_view value);

// What it is set to; `otherwise` where it is not set or cannot be read.
int numberOr(const NumberSetting& setting, int otherwise, const SettingReader& read);

}  // namespace ayumi::records
