// Days as papers in Japan write them: the year of the calendar and that of the era (元号).
#pragma once

#include <string>
#include <string_view>

#include "shared/base/language.h"

namespace ayumi {

// "2026-11-21" -> "2026年（令和8年）11月21日", "21 November 2026 (Reiwa 8)"; the first year of an
// era is 元年. Before 明治6年 (1873), when the calendar of today began, without an era. `day` is a
// day of the calendar.
std::string eraDay(std::string_view day, Language language);

}  // namespace ayumi
