// What the server does with what came without a consent: it is held, told, and goes in by itself
// once a consent is recorded under which it was made (docs/decisions 0014).
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

constexpr const char* kTomorrow = "2026-11-22";
constexpr TimeMs kADayMs = TimeMs{24} * 3'600'000;

class ConsentTest : public DayTest {
protected:
    sync::Change check(const std::string& day = kDay, const char* sleep = "2") {
        return entry("daily_check", {{"item.sleep", sleep}}, {}, day);
    }
    sync::Change confirmation(const char* state = "confirmed") {
        return entry("confirmation", {{"state", state}});
    }
    sync::Change withdrawal(const sync::Change& consent, const std::string& day) {
        auto content = agency.content(writer, "consent");
        content.participant = sato;
        content.record = consent.record;
        content.set = {{"withdrawn_on", day}};
        content.reason = "紙がよいとのこと";
        return sign(writer, content);
    }
    std::size_t checksSeenBy(const std::string& device) {
        const auto page = agency.pull(device);
        return static_cast<std::size_t>(
            std::count_if(page.states.begin(), page.states.end(), [](const std::string& text) {
                return text.find("\"kind\":\"daily_check\"") != std::string::npos;
            }));
    }
};

TEST_P(ConsentTest, WithoutOne_HealthAnswersAreHeld_AndReachNobody) {
    const auto verdict = agency.push(tabletA.device, {check()}).verdicts.at(0);
    EXPECT_EQ(verdict.reason.code, "consent_missing");
    EXPECT_EQ(verdict.reason.args.at("scope"), "sensitive_data");
    EXPECT_EQ(checksSeenBy(tabletS.device), 0U);
    EXPECT_EQ(push(entry("daily_check", {{"help", true}})), "applied") << "help is always heard";
    expectLogHolds();
}

TEST_P(ConsentTest, WithoutOne_NothingIsConfirmedOnTheScreen_ThoughItMayBeDenied) {
    EXPECT_EQ(push(confirmation()), "consent_missing");
    EXPECT_EQ(push(confirmation("passed_over")), "applied");
    push(consent("sensitive_data"));
    EXPECT_EQ(push(entry("confirmation", {{"state", "confirmed"}})), "consent_missing")
        << "a consent is for what it names";
}

TEST_P(ConsentTest, WithOne_TheyAreApplied_AlsoInOneBatch) {
    const auto given = consent("sensitive_data");
    const auto answer = agency.push(tabletA.device, {given, check()});
    EXPECT_EQ(nameOfVerdict(answer.verdicts.at(0)), "applied");
    EXPECT_EQ(nameOfVerdict(answer.verdicts.at(1)), "applied");
    EXPECT_EQ(push(consent("electronic_confirmation")), "applied");
    EXPECT_EQ(push(confirmation()), "applied");
    expectLogHolds();
}

TEST_P(ConsentTest, ThatComesLater_LetsInWhatWasMadeUnderIt_ByItself) {
    const auto made = check();
    EXPECT_EQ(push(made), "consent_missing");
    EXPECT_EQ(push(consent("sensitive_data", kDay)), "applied");
    EXPECT_EQ(push(made), "applied") << "what it has become";
    EXPECT_EQ(notesOn(made.id),
              (std::vector<std::string>{"quarantined consent_missing", "applied"}));
    EXPECT_EQ(checksSeenBy(tabletS.device), 1U);
    expectLogHolds();
}

TEST_P(ConsentTest, ThatComesBehindItInOneBatch_IsToldAtOnce) {
    const auto answer = agency.push(tabletA.device, {check(), consent("sensitive_data", kDay)});
    EXPECT_EQ(nameOfVerdict(answer.verdicts.at(0)), "applied");
    EXPECT_EQ(nameOfVerdict(answer.verdicts.at(1)), "applied");
    expectLogHolds();
}

TEST_P(ConsentTest, ThatWasGivenAfterwards_LetsNothingEarlierIn) {
    const auto made = check();
    EXPECT_EQ(push(made), "consent_missing");
    clock.advance(kADayMs);
    EXPECT_EQ(push(consent("sensitive_data", kTomorrow)), "applied");
    EXPECT_EQ(push(made), "consent_missing");
    EXPECT_EQ(push(check(kTomorrow)), "applied");
}

TEST_P(ConsentTest, OfSomebodyElse_LetsNothingIn) {
    const auto made = check();
    EXPECT_EQ(push(made), "consent_missing");
    auto content = agency.content(boss, "consent");
    content.participant = suzuki;
    content.set = {{"scope", "sensitive_data"}, {"given_on", "2026-04-01"}};
    EXPECT_EQ(push(sign(boss, content)), "applied");
    EXPECT_EQ(push(made), "consent_missing");
}

TEST_P(ConsentTest, Withdrawn_WhatAnUnawareTabletGoesOnWriting_IsSealedAway_NotLost) {
    const auto given = consent("sensitive_data");
    EXPECT_EQ(push(given), "applied");
    const auto before = check(kDay);
    const auto sameDay = check("2026-11-20", "3");  // for the day before, written on the day itself
    clock.advance(kADayMs);
    const auto after = check(kTomorrow, "4");
    EXPECT_EQ(push(withdrawal(given, kDay)), "applied");
    EXPECT_EQ(push(before), "applied") << "made on the day of the withdrawal: maybe before it";
    EXPECT_EQ(push(sameDay), "applied");
    EXPECT_EQ(push(after), "consent_missing");
    EXPECT_EQ(checksSeenBy(tabletS.device), 2U);
    const auto held = agency.sync().held(tabletS.device, "", 10);
    ASSERT_TRUE(held);
    ASSERT_EQ(held->entries.size(), 1U) << "the supervisor sees what waits for a word";
    EXPECT_EQ(held->entries[0].reason.code, "consent_missing");
    EXPECT_EQ(pushed(tabletS.device, release(boss, after.id, "released")), "not_releasable")
        << "nobody's word stands for a consent";
    EXPECT_EQ(pushed(tabletS.device, release(boss, after.id, "set_aside")), "applied");
    const auto left = agency.sync().held(tabletS.device, "", 10);
    ASSERT_TRUE(left);
    for (const auto& entry : left->entries) {
        EXPECT_NE(entry.id, after.id) << "nothing more is to be done about it";
    }
    expectLogHolds();
}

TEST_P(ConsentTest, WhatWasThereStaysWhereItIs_WhenOneIsWithdrawn) {
    const auto given = consent("sensitive_data");
    push(given);
    const auto made = check();
    EXPECT_EQ(push(made), "applied");
    EXPECT_EQ(push(withdrawal(given, kDay)), "applied");
    EXPECT_EQ(push(made), "applied");
    EXPECT_EQ(checksSeenBy(tabletA.device), 1U);
    clock.advance(kADayMs);
    auto voiding = this->made(writer, "daily_check", {{"void", true}}, {{"item.sleep", {made.id}}});
    voiding.reason = "本人の希望";
    EXPECT_EQ(push(sign(writer, voiding)), "applied") << "taking something away needs no consent";
    expectLogHolds();
}

TEST_P(ConsentTest, TellsNoOtherTabletThatItsScopeMoved) {
    std::vector<std::vector<std::string>> told;
    agency.sync().onCommit([&](const auto&, const auto& audiences) { told.push_back(audiences); });
    push(consent("sensitive_data"));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], (std::vector<std::string>{"p:" + sato}));
    agency.assign(suzuki, coach, kDay);
    EXPECT_TRUE(told.back().empty()) << "an assignment is told to everyone";
}

AYUMI_ON_BOTH_DATABASES(ConsentTest);

}  // namespace
}  // namespace ayumi::services
