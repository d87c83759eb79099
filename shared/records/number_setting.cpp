#include "shared/records/number_setting.h"

#include <charconv>

namespace ayumi::records {

Result<int> readNumber(const NumberSetting& setting, std::string_view value) {
    int number = 0;
    const char* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    const bool whole = !value.empty() && read.ec == std::errc() && read.ptr == end;
    if (whole && number >= setting.least && number <= setting.most) return number;
    return Error{"field_out_of_range",
                 {{"field", setting.name},
                  {"min", std::to_string(setting.least)},
                  {"max", std::to_string(setting.most)}}};
}

int numberOr(const NumberSetting& setting, int otherwise, const SettingReader& read) {
    const auto value = read(setting.name);
    const auto number = value ? readNumber(setting, *value) : Result<int>(otherwise);
    return number ? *number : otherwise;
}

}  // namespace ayumi::records
