// How long somebody has not come. November 2026 begins on a Sunday; days are Mondays to Fridays.
#include "shared/records/not_coming.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

const std::string kShop = "shop";

PersonRecords inShop(const std::vector<std::pair<std::string, std::string>>& statuses) {
    PersonRecords records;
    records.placements = {{{"site", kShop}, {"from", "2026-10-01"}, {"weekdays", {1, 2, 3, 4, 5}}}};
    for (const auto& [day, status] : statuses) {
        records.attendance.push_back(
            {day, "2026-11-" + day, kShop, {{"status", status}}, status.empty()});
    }
    return records;
}

NotComing onThe(const std::string& day, const PersonRecords& records,
                const std::vector<std::string>& visits = {}) {
    return notComingOf(records, visits, "2026-11-" + day);
}

TEST(NotComing, FiveOpenDaysInARow_AskForAVisit_OverAWeekend) {
    const auto records = inShop({{"04", "present"},
                                 {"05", "absent"},
                                 {"06", "absent"},
                                 {"09", "absent"},
                                 {"10", "absent"},
                                 {"11", "absent"}});
    EXPECT_EQ(onThe("11", records).count(), 4) << "today is not over";
    EXPECT_FALSE(onThe("11", records).visitDue);
    EXPECT_EQ(onThe("12", records).count(), 5) << "5, 6, 9, 10, 11";
    EXPECT_EQ(onThe("12", records).days.front(), "2026-11-05");
    EXPECT_TRUE(onThe("12", records).visitDue);
}

TEST(NotComing, ComingEndsIt_AlsoToday_AtWhateverPlace) {
    auto records = inShop({{"02", "absent"},
                           {"03", "absent"},
                           {"04", "absent"},
                           {"05", "absent"},
                           {"06", "absent"},
                           {"09", "late"}});
    EXPECT_EQ(onThe("09", records).count(), 0) << "come today";
    EXPECT_EQ(onThe("10", records).count(), 0);
    records.attendance.pop_back();
    EXPECT_EQ(onThe("10", records).count(), 5);
    records.attendance.push_back({"x", "2026-11-08", "elsewhere", {{"status", "present"}}});
    EXPECT_EQ(onThe("10", records).count(), 0) << "a Sunday, at a place of no plan";
}

TEST(NotComing, AnUnrecordedOrContestedDay_IsNoDayOfNotComing_AndEndsNothing) {
    const auto records = inShop({{"02", "present"},
                                 {"03", "absent"},
                                 {"04", "absent"},
                                 // 5: nobody wrote
                                 {"06", ""},
                                 {"09", "absent"},
                                 {"10", "absent"},
                                 {"11", "closed"}});
    const auto row = onThe("12", records);
    EXPECT_EQ(row.count(), 4) << "3, 4, 9, 10";
    EXPECT_EQ(row.unrecorded, 1);
    EXPECT_EQ(row.contested, 1);
    EXPECT_FALSE(row.visitDue);
}

TEST(NotComing, ClosedDaysAndAbsencesNobodyPlanned_AreNone) {
    auto records = inShop({{"05", "absent"}, {"06", "absent"}, {"07", "absent"}, {"09", "absent"}});
    records.openDays.putException(kShop, "2026-11-09", {{"open", false}});
    EXPECT_EQ(onThe("10", records).count(), 2) << "the 7th is a Saturday, the 9th a holiday";
}

TEST(NotComing, EndsWhereNoPlacementHolds) {
    auto records = inShop({{"05", "absent"}, {"06", "absent"}, {"09", "absent"}});
    records.placements[0]["to"] = "2026-11-09";
    EXPECT_EQ(onThe("09", records).count(), 2);
    EXPECT_EQ(onThe("10", records).count(), 0) << "left us";
    records.placements.push_back(records.placements[0]);
    records.placements[0]["to"] = "2026-11-05";
    records.placements[1]["from"] = "2026-11-09";
    records.placements[1].erase("to");
    EXPECT_EQ(onThe("10", records).count(), 1) << "before the gap is another row";
    EXPECT_EQ(onThe("10", PersonRecords()).count(), 0);
}

TEST(NotComing, AVisitAfterTheFifthDay_IsTheVisit_AndFiveMoreAskForAnother) {
    auto records = inShop({{"02", "absent"},
                           {"03", "absent"},
                           {"04", "absent"},
                           {"05", "absent"},
                           {"06", "absent"},
                           {"09", "absent"}});
    EXPECT_TRUE(onThe("10", records, {"2026-11-05", "2026-11-06"}).visitDue) << "too early";
    const auto row = onThe("10", records, {"2026-11-09"});
    EXPECT_FALSE(row.visitDue);
    EXPECT_EQ(row.count(), 6) << "they have not come all the same";
    for (const char* day : {"10", "11", "12", "13"}) {
        records.attendance.push_back(
            {day, std::string("2026-11-") + day, kShop, {{"status", "absent"}}});
    }
    EXPECT_FALSE(onThe("16", records, {"2026-11-09"}).visitDue) << "10 to 13 are four";
    records.attendance.push_back({"16", "2026-11-16", kShop, {{"status", "absent"}}});
    EXPECT_TRUE(onThe("17", records, {"2026-11-09"}).visitDue);
    EXPECT_FALSE(onThe("17", records, {"2026-11-09", "2026-11-17"}).visitDue);
}

}  // namespace
}  // namespace ayumi::records
