// Tablets that were not heard of for a week are told to supervisors, on both databases.
#include "tests/server/services/fixture.h"

namespace ayumi::services {
namespace {

class UnseenTest : public ServicesTest {
protected:
    UnseenTest()
        : office(agency.enrolDevice("事務所")), away(agency.enrolDevice("南店のタブレット")) {
        agency.signIn(office.device, supervisor);
    }

    // As every call of a tablet does.
    void isSeen(const sync::EnrolResponse& device) {
        EXPECT_TRUE(agency.enrolment().authorise(device.token).ok());
    }
    std::vector<std::string> toldTo(const std::string& device) {
        isSeen(office);
        std::vector<std::string> names;
        for (const auto& one : agency.pull(device).unseen) names.push_back(one.name);
        return names;
    }

    sync::EnrolResponse office, away;
};

TEST_P(UnseenTest, AfterAWeek_ASupervisorIsTold_TheLongestAwayFirst_UntilItIsSeenAgain) {
    using Names = std::vector<std::string>;
    clock.advance(kDayMs);
    isSeen(away);
    clock.advance(6 * kDayMs - 1);
    EXPECT_EQ(toldTo(office.device), Names()) << "not a week yet";
    clock.advance(60'001);
    EXPECT_EQ(toldTo(office.device), (Names{"A", "B"}));
    clock.advance(kDayMs);
    EXPECT_EQ(toldTo(office.device), (Names{"A", "B", "南店のタブレット"}));
    const auto told = agency.pull(office.device).unseen;
    EXPECT_EQ(told.back().lastSeenMs, startOfDayMs("2026-11-22") + 9 * 3'600'000);
    EXPECT_EQ(toldTo(tabletA), Names()) << "a coach answers for no tablets";
    EXPECT_TRUE(agency.enrolment().revoke(tabletA, "stolen").ok());
    isSeen(away);
    clock.advance(60'000);
    EXPECT_EQ(toldTo(office.device), Names{"B"});
}

TEST_P(UnseenTest, OnlyALastPageTells_AndNotToASupervisorWhoHasToSignInAgain) {
    clock.advance(8 * kDayMs);
    const auto first = agency.sync().pull(
        agency.store().read(agency.id())->device(office.device).value(), {}, {}, 1, false);
    ASSERT_TRUE(first->more);
    EXPECT_TRUE(first->unseen.empty());
    EXPECT_FALSE(agency.pull(office.device).unseen.empty());
    clock.advance(31 * kDayMs);
    EXPECT_TRUE(agency.pull(office.device).unseen.empty());
}

AYUMI_ON_BOTH_DATABASES(UnseenTest);

}  // namespace
}  // namespace ayumi::services
