#include <gtest/gtest.h>

#include "shared/base/era.h"

namespace ayumi {
namespace {

std::string japanese(const char* day) { return eraDay(day, Language::Japanese); }
std::string english(const char* day) { return eraDay(day, Language::English); }

TEST(Era, ADayBearsBothYears) {
    EXPECT_EQ(japanese("2026-11-21"), "2026年（令和8年）11月21日");
    EXPECT_EQ(english("2026-11-21"), "21 November 2026 (Reiwa 8)");
    EXPECT_EQ(japanese("2024-02-29"), "2024年（令和6年）2月29日");
}

TEST(Era, EachEraBeginsOnItsDay_AndItsFirstYearIsGannen) {
    EXPECT_EQ(japanese("2019-04-30"), "2019年（平成31年）4月30日");
    EXPECT_EQ(japanese("2019-05-01"), "2019年（令和元年）5月1日");
    EXPECT_EQ(english("2019-05-01"), "1 May 2019 (Reiwa 1)");
    EXPECT_EQ(japanese("1989-01-07"), "1989年（昭和64年）1月7日");
    EXPECT_EQ(japanese("1989-01-08"), "1989年（平成元年）1月8日");
    EXPECT_EQ(japanese("1926-12-24"), "1926年（大正15年）12月24日");
    EXPECT_EQ(japanese("1926-12-25"), "1926年（昭和元年）12月25日");
    EXPECT_EQ(japanese("1912-07-29"), "1912年（明治45年）7月29日");
    EXPECT_EQ(japanese("1912-07-30"), "1912年（大正元年）7月30日");
    EXPECT_EQ(english("1968-04-01"), "1 April 1968 (Showa 43)");
}

TEST(Era, BeforeTheCalendarOfToday_TheYearStandsAlone) {
    EXPECT_EQ(japanese("1873-01-01"), "1873年（明治6年）1月1日");
    EXPECT_EQ(japanese("1872-12-31"), "1872年12月31日");
}

}  // namespace
}  // namespace ayumi
