// Device numbers: a second use and a gap are told to whoever can do something, and hold nothing up
// (docs/sync.md "A tablet that is there twice").
#include "server/services/inspection.h"
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

class Fork : public DayTest {
protected:
    sync::Change numbered(std::int64_t number, const std::string& day) {
        auto content = made(writer, "attendance", {{"status", "present"}}, {}, day);
        content.number = number;
        return sign(writer, content);
    }
    Json deviceRow() {
        const Json all = overview(*agency.store().read(agency.id()));
        for (const Json& row : all["devices"]) {
            if (row["device"] == tabletA.device) return row;
        }
        return {};
    }
    Json statusNow() {
        const Json told = status(*agency.store().read(agency.id()));
        EXPECT_TRUE(parseJson(canonical(told))) << "whatever the tablets are called";
        return told;
    }
};

TEST_P(Fork, ASecondUseOfANumber_IsJudgedAsEver_AndToldToTabletAndOperator) {
    EXPECT_EQ(push(numbered(1, "2026-11-01")), "applied");
    EXPECT_FALSE(agency.pull(tabletA.device).forked);
    EXPECT_EQ(statusNow()["forked"], Json::array());
    const auto answer = agency.push(tabletA.device, {numbered(1, "2026-11-02")});
    EXPECT_EQ(answer.verdicts.at(0).kind, sync::VerdictKind::Applied);
    EXPECT_TRUE(answer.forked);
    EXPECT_TRUE(agency.pull(tabletA.device).forked);
    EXPECT_FALSE(agency.pull(tabletS.device).forked);
    EXPECT_EQ(deviceRow()["forked"], true);
    EXPECT_EQ(statusNow()["forked"], Json::array({"A"}));
    EXPECT_TRUE(sync::readPushResponse(sync::write(answer))->forked);
    EXPECT_TRUE(sync::readPullResponse(sync::write(agency.pull(tabletA.device)))->forked);
    expectLogHolds();
}

TEST_P(Fork, TheSameChangeAgain_IsNoFork) {
    const auto change = numbered(1, "2026-11-01");
    push(change);
    EXPECT_FALSE(agency.push(tabletA.device, {change}).forked);
}

TEST_P(Fork, ASecondUseThatAnotherTabletBringsBack_IsToldToo) {
    EXPECT_EQ(push(numbered(1, "2026-11-01")), "applied");
    agency.push(tabletS.device, {numbered(1, "2026-11-02")});
    EXPECT_TRUE(agency.pull(tabletA.device).forked);
    EXPECT_FALSE(agency.pull(tabletS.device).forked);
    EXPECT_EQ(statusNow()["forked"], Json::array({"A"}));
    expectLogHolds();
}

TEST_P(Fork, BothComeInOneBatchFromAnotherTablet_AndAreToldToo) {
    agency.push(tabletS.device, {numbered(1, "2026-11-01"), numbered(1, "2026-11-02")});
    EXPECT_EQ(statusNow()["forked"], Json::array({"A"}));
    expectLogHolds();
}

TEST_P(Fork, AGapInTheNumbers_WarnsTheOperator_HoldsNothingUp_AndEndsWhenItIsFilled) {
    EXPECT_EQ(push(numbered(1, "2026-11-01")), "applied");
    EXPECT_EQ(deviceRow()["missing_numbers"], 0);
    EXPECT_EQ(statusNow()["missing_numbers"], Json::array());
    EXPECT_EQ(push(numbered(5, "2026-11-05")), "applied");
    EXPECT_EQ(deviceRow()["missing_numbers"], 3);
    EXPECT_EQ(statusNow()["missing_numbers"], Json::array({{{"name", "A"}, {"missing", 3}}}));
    EXPECT_FALSE(agency.pull(tabletA.device).forked);
    for (int number : {3, 2, 4}) {
        EXPECT_EQ(push(numbered(number, "2026-11-0" + std::to_string(number))), "applied");
    }
    EXPECT_EQ(deviceRow()["missing_numbers"], 0);
    EXPECT_EQ(statusNow()["missing_numbers"], Json::array());
    EXPECT_EQ(deviceRow()["forked"], false) << "late is not twice";
}

AYUMI_ON_BOTH_DATABASES(Fork);

}  // namespace
}  // namespace ayumi::services
