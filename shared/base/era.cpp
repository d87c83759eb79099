#include "shared/base/era.h"

#include <array>

namespace ayumi {

namespace {

struct Era {
    std::string_view from;  // its first day
    int firstYear;
    const char* japanese;
    const char* english;
};

// 大正, 昭和, 平成 and 令和 each began on the day the one before ended, or on the next.
constexpr std::array kEras{
    Era{"2019-05-01", 2019, "令和", "Reiwa"}, Era{"1989-01-08", 1989, "平成", "Heisei"},
    Era{"1926-12-25", 1926, "昭和", "Showa"}, Era{"1912-07-30", 1912, "大正", "Taisho"},
    Era{"1873-01-01", 1868, "明治", "Meiji"}};

constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

int numberAt(std::string_view day, std::size_t from, std::size_t length) {
    int number = 0;
    for (const char digit : day.substr(from, length)) number = number * 10 + (digit - '0');
    return number;
}

std::string eraOf(std::string_view day, int year, Language language) {
    for (const Era& era : kEras) {
        if (day < era.from) continue;
        const int number = year - era.firstYear + 1;
        const std::string count = std::to_string(number);
        if (language == Language::English)
            return std::string(" (") + era.english + ' ' + count + ')';
        return std::string("（") + era.japanese + (number == 1 ? "元" : count) + "年）";
    }
    return {};
}

}  // namespace

std::string eraDay(std::string_view day, Language language) {
    const int year = numberAt(day, 0, 4);
    const int month = numberAt(day, 5, 2);
    const int number = numberAt(day, 8, 2);
    const std::string era = eraOf(day, year, language);
    const std::string digits = std::to_string(number);
    if (language == Language::English) {
        const char* name = kMonths.at(static_cast<std::size_t>(month) - 1);
        return digits + ' ' + name + ' ' + std::to_string(year) + era;
    }
    return std::to_string(year) + "年" + era + std::to_string(month) + "月" + digits + "日";
}

}  // namespace ayumi
