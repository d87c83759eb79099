#include <gtest/gtest.h>

#include "shared/base/time_text.h"

namespace ayumi {
namespace {

TEST(TimeText, MomentsSurvive) {
    const std::string text = "2026-11-21T09:03:12.123+09:00";
    const auto moment = parseMoment(text);
    ASSERT_TRUE(moment);
    EXPECT_EQ(formatMoment(*moment), text);
    EXPECT_EQ(formatMoment(*moment, 0), "2026-11-21T00:03:12.123+00:00");
    EXPECT_EQ(*parseMoment("2026-11-20T19:03:12.123-05:00"), *moment);
}

TEST(TimeText, OtherFormsAreRefused) {
    for (const char* text : {"2026-11-21T09:03:12+09:00", "2026-11-21 09:03:12.123+09:00",
                             "2026-02-30T09:03:12.123+09:00", "2026-11-21T24:03:12.123+09:00",
                             "2026-11-21T09:03:60.123+09:00", "2026-11-21T09:03:12.123Z", ""}) {
        EXPECT_FALSE(parseMoment(text)) << text;
    }
}

// A change with such a moment made the whole history of its record unreadable: it went out as a
// text that nobody takes.
TEST(TimeText, AMomentThatCannotBeWrittenHere_IsRefused) {
    EXPECT_FALSE(parseMoment("0001-01-01T00:00:00.000+14:00"));
    EXPECT_FALSE(parseMoment("9999-12-31T23:59:59.999-14:00"));
    for (const char* text : {"0001-01-01T00:00:00.000+09:00", "9999-12-31T23:59:59.999+09:00"}) {
        const auto moment = parseMoment(text);
        ASSERT_TRUE(moment) << text;
        EXPECT_EQ(formatMoment(*moment), text);
    }
}

TEST(TimeText, ADayBeginsAtMidnightInJapan) {
    const TimeMs midnight = startOfDayMs("2026-11-21");
    EXPECT_EQ(dayOf(midnight), "2026-11-21");
    EXPECT_EQ(dayOf(midnight - 1), "2026-11-20");
    EXPECT_EQ(timeOfDay(midnight + 9 * 3'600'000 + 120'000), "09:02");
    EXPECT_EQ(addDays("2026-12-31", 1), "2027-01-01");
    EXPECT_EQ(addDays("2026-03-01", -1), "2026-02-28");
    EXPECT_EQ(weekdayOf("2026-11-22"), 7);
}

}  // namespace
}  // namespace ayumi
