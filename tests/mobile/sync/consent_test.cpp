// What a tablet does not save without a consent (docs/decisions 0014).
#include <gtest/gtest.h>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kConsentDay = "2026-11-18";  // of kStartMs

class ConsentTest : public ::testing::Test {
protected:
    ConsentTest() : tablet(agency), server(agency.clock) {
        server.take(agency.masterChanges());
        tablet.unlock(agency.coach);
        tablet.settle(server);
    }

    std::string refusal(const tablet::SaveRequest& request) {
        const auto saved = tablet.save(request);
        return saved.ok() ? "" : saved.error().code;
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
};

}  // namespace

TEST_F(ConsentTest, Without_HealthAnswersAndAConfirmationAreRefused_AndTheDraftStays) {
    const store::DraftKey page{agency.coach.person, "daily_check/today"};
    ASSERT_TRUE(
        tablet.engine->saveDraft(page, "p:" + agency.sato, {{"set", {{"item.sleep", "2"}}}}));
    tablet::SaveRequest check{
        .kind = "daily_check", .participant = agency.sato, .day = kConsentDay, .finishes = page};
    check.set = {{"item.sleep", "2"}};
    const auto refused = tablet.save(check);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{"consent_missing", {{"scope", "sensitive_data"}}}));
    EXPECT_TRUE(tablet.engine->loadDraft(page).has_value());
    EXPECT_EQ(tablet.store->waiting().count, 0U);
    tablet::SaveRequest word{
        .kind = "confirmation", .participant = agency.sato, .day = kConsentDay};
    word.set = {{"state", "confirmed"}};
    EXPECT_EQ(refusal(word), "consent_missing");
    word.set = {{"state", "passed_over"}, {"why", "紙で"}};
    EXPECT_EQ(refusal(word), "");

    // Recorded on this tablet, it counts at once, also without a connection.
    tablet::SaveRequest consent{.kind = "consent", .participant = agency.sato};
    consent.set = {{"scope", "sensitive_data"}, {"given_on", kConsentDay}, {"means", "paper"}};
    const auto given = tablet.save(consent);
    ASSERT_TRUE(given);
    EXPECT_EQ(refusal(check), "");
    EXPECT_FALSE(tablet.engine->loadDraft(page).has_value());

    consent.record = given->record;
    consent.set = {{"withdrawn_on", kConsentDay}};
    consent.reason = "紙がよい";
    EXPECT_EQ(refusal(consent), "");
    check.set = {{"item.sleep", "3"}};
    EXPECT_EQ(refusal(check), "consent_missing") << "from that day on";
    check.set = {{"help", true}};
    EXPECT_EQ(refusal(check), "") << "help may always be called for";
}

}  // namespace ayumi::mobile_tests
