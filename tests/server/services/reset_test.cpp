// The office resets a password or a code while something written before is still on its way: what
// was signed with the earlier key stays good.
#include "shared/base/uuid.h"
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

class ResetTest : public DayTest {
protected:
    std::string signInCode(const sync::SignInRequest& asked) {
        const auto row = agency.store().read(agency.id())->device(tabletS.device).value();
        const auto answer = agency.accounts().signIn(row, asked);
        return answer ? "" : answer.error().code;
    }
    sync::SignInRequest asking(const std::string& login, const std::string& person,
                               const std::string& secret) {
        return {login, person, secret, makeUuidV7(clock.nowMs(), random),
                makeSigningKey(random).publicKey};
    }
};

TEST_P(ResetTest, OfASupervisor_BetweenSigningADayAndItsArrival_ChangesNothingAboutTheSignature) {
    EXPECT_EQ(push(entry("attendance", {{"status", "present"}})), "applied");
    const auto signature = signedOff(view().decision());
    const auto first = agency.accounts().setLogin(supervisor, "yamamoto");
    const auto second = agency.accounts().setLogin(supervisor, "yamamoto");
    ASSERT_TRUE(first && second);
    EXPECT_EQ(signInCode(asking("yamamoto", {}, *first)), "sign_in_wrong") << "it was reset";
    EXPECT_EQ(signInCode(asking("yamamoto", {}, *second)), "");
    EXPECT_EQ(pushed(tabletS.device, signature), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);

    // What is written afterwards is signed with the new key, over the same records.
    auto anew = agency.signIn(tabletS.device, supervisor);
    EXPECT_NE(anew.key, boss.key);
    EXPECT_EQ(push(entry("attendance", {{"left", "15:00"}})), "amendment");
    anew.number = boss.number;
    EXPECT_EQ(pushed(tabletS.device, sign(anew, decided(anew, view().decision(), "signed",
                                                        {{"signed", {signature.id}}}))),
              "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
    expectLogHolds();
}

TEST_P(ResetTest, OfAParticipant_BetweenWritingAndArrival_LosesNoWord) {
    auto own = agency.signIn(tabletA.device, sato);
    const auto words = sign(own, made(own, "reflection", {{"went", "well"}, {"good", "できた"}}));
    const auto code = agency.accounts().issueCode(sato);
    ASSERT_TRUE(code);
    EXPECT_EQ(signInCode(asking({}, sato, *code)), "");
    EXPECT_EQ(push(words), "applied");
    auto again = agency.signIn(tabletA.device, sato);
    again.number = own.number;
    EXPECT_EQ(
        push(sign(again, made(again, "reflection", {{"went", "hard"}}, {{"went", {words.id}}}))),
        "applied");
    expectLogHolds();
}

// A code that was issued and not used yet is replaced by the next one.
TEST_P(ResetTest, OnlyTheLastCodeOpens) {
    const auto first = agency.accounts().issueCode(sato);
    const auto second = agency.accounts().issueCode(sato);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(signInCode(asking({}, sato, *first)), "sign_in_wrong");
    EXPECT_EQ(signInCode(asking({}, sato, *second)), "");
}

AYUMI_ON_BOTH_DATABASES(ResetTest);

}  // namespace
}  // namespace ayumi::services
